import type { AuditPort } from '@vern/domain/audit/ports';
import type { NoticePort } from '@vern/domain/notification/ports';
import type { NounPorts } from '@vern/domain/nouns';
import type { OrganisationPort } from '@vern/domain/organisation/ports';
import type { SessionPort } from '@vern/domain/session/ports';
import type { CountsPort } from '@vern/domain/statistics/ports';

/** Everything the procedures need from outside. The host brings it. */
export type Ports = NounPorts & {
  readonly audit: AuditPort;
  readonly counts: CountsPort;
  readonly notices: NoticePort;
  readonly organisation: OrganisationPort;
  readonly sessions: SessionPort;
};
