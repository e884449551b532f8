import type { WorkList } from '@vern/domain/incident';
import type { Severity } from '@vern/domain/severity';
import type { IncidentKind } from '@vern/domain/theme/violence';

/** What a page of a work list is asked with. */
export type InboxQuestion = {
  readonly nodeId: string;
  readonly workList: WorkList;
  readonly minSeverity: Severity;
  readonly before: string | null;
};

/** What a page of the reader's own reports is asked with. */
export type MineQuestion = { readonly before?: string | null; readonly pageSize?: number };

/** What a page of the reports of one's places is asked with. */
export type ReportQuestion = {
  readonly nodeId: string | null;
  readonly state: 'all' | 'open' | 'closed';
  readonly kind: IncidentKind | null;
  readonly number: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly before: string | null;
};

/** Under which name each answer is kept on this device, until the page is left. */
export const QUERY_KEYS = {
  me: ['me'],
  mine: (question: MineQuestion) => ['mine', question],
  everyMine: ['mine'],
  measures: ['measures'],
  finishedMeasures: ['measures', 'finished'],
  notices: ['notices'],
  drafts: ['drafts'],
  devices: ['devices'],
  units: ['units'],
  inbox: (question: InboxQuestion) => ['inbox', question],
  inboxCounts: (nodeId: string, minSeverity: Severity) => ['inbox', 'counts', nodeId, minSeverity],
  reports: (question: ReportQuestion) => ['inbox', 'reports', question],
  everyInbox: ['inbox'],
  everyIncident: ['incident'],
  incident: (incidentId: string) => ['incident', incidentId],
  colleagues: (nodeId: string) => ['colleagues', nodeId],
  measureOwners: (incidentId: string) => ['measure-owners', incidentId],
} as const;
