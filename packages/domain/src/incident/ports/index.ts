export type { CountDelta } from './count-delta.ts';
export type { DraftPort, StoredDraft } from './draft-port.ts';
export {
  type Continuation,
  type FoundReport,
  type InboxCountFilter,
  type InboxFilter,
  type IncidentChange,
  type IncidentPort,
  MOST_GIVEN,
  type NewIncident,
  type NewStatement,
  type Observed,
  type OwnReports,
  type OwnReportsFilter,
  type PageKey,
  type Redaction,
  type ReportSearch,
  type SeriesMember,
} from './incident-port.ts';
export type {
  AffectedHealth,
  AffectedRecord,
  IdentityRecord,
  IncidentCase,
  StatementKind,
  StatementRecord,
} from './incident-records.ts';
