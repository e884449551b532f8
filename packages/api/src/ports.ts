import type { AuditPort } from '@vern/domain/audit/ports';
import type { DraftPort, IncidentPort } from '@vern/domain/incident/ports';
import type { MeasurePort } from '@vern/domain/measure/ports';
import type { NoticePort } from '@vern/domain/notification/ports';
import type { OrganisationPort } from '@vern/domain/organisation/ports';
import type { SessionPort } from '@vern/domain/session/ports';
import type { CountsPort } from '@vern/domain/statistics/ports';

/** Everything the procedures need from outside. The host brings it. */
export type Ports = {
  readonly audit: AuditPort;
  readonly counts: CountsPort;
  readonly drafts: DraftPort;
  readonly incidents: IncidentPort;
  readonly measures: MeasurePort;
  readonly notices: NoticePort;
  readonly organisation: OrganisationPort;
  readonly sessions: SessionPort;
};
