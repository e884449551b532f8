export type { CountDelta } from './count-delta.ts';
export type { DraftPort, StoredDraft } from './draft-port.ts';
export type {
  Continuation,
  FoundReport,
  InboxCountFilter,
  InboxFilter,
  IncidentChange,
  IncidentPort,
  NewIncident,
  NewStatement,
  Observed,
  OwnReports,
  OwnReportsFilter,
  PageKey,
  Redaction,
  ReportSearch,
  SeriesMember,
} from './incident-port.ts';
export type {
  AffectedHealth,
  AffectedRecord,
  IdentityRecord,
  IncidentCase,
  StatementKind,
  StatementRecord,
} from './incident-records.ts';
