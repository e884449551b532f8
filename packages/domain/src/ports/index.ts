export type { IncidentFacts } from '../incident/shape/index.ts';
export type { ActorScope } from './actor-scope.ts';
export type { AuditPort, NewAuditEntry, TimelineEntry } from './audit-port.ts';
export type { ComparisonTotal, CountDelta, CountsPort, MonthCount } from './counts-port.ts';
export type { DraftPort, StoredDraft } from './draft-port.ts';
export type {
  Continuation,
  FinishedMeasure,
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
} from './incident-port.ts';
export type {
  AffectedHealth,
  AffectedRecord,
  IdentityRecord,
  IncidentCase,
  MeasureRecord,
  StatementKind,
  StatementRecord,
} from './incident-records.ts';
export type {
  FinishedKey,
  FinishedPage,
  MeasurePort,
  OwnMeasure,
  OwnMeasureCounts,
  OwnMeasureDone,
  OwnMeasureStep,
} from './measure-port.ts';
export { MOST_NOTICES, type NoticeAbout, type NoticePort, type NoticeRecord } from './notice-port.ts';
export type { OrganisationPort, PersonRecord, Phone, StoredNode } from './organisation-port.ts';
export type { SessionFacts, SessionPort, SessionRecord } from './session-port.ts';
