import type { WorkList } from '@vern/domain/incident';
import type { PageKey } from '@vern/domain/incident/ports';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import type { Severity } from '@vern/domain/severity';

export type InboxRequest = {
  /** A place whose reports one handles; one's own id for what one was given to follow up. */
  readonly nodeId: string;
  readonly workList: WorkList;
  readonly minSeverity: Severity;
  readonly before: PageKey | null;
  readonly pageSize: number;
};

/** One page of the work at a place, and the key of the next page. */
export type InboxPage = { readonly rows: readonly IncidentFacts[]; readonly next: PageKey | null };
