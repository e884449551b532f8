export { createAuditRepository } from './audit/audit.repository.ts';
export { type AuditSigner, createAuditSigner, type SignedCheckpoint } from './audit/checkpoint.ts';
export { type SealOptions, type SealResult, sealAudit } from './audit/seal-audit.ts';
export {
  type AuditBreak,
  type AuditFault,
  type AuditReport,
  type VerifyOptions,
  verifyAudit,
} from './audit/verify-audit.ts';
export { type ImportOptions, type ImportResult, importYearlyTotals } from './comparison/import-yearly-totals.ts';
export type { LineProblem, LineRule } from './comparison/parse-yearly-totals.ts';
export { type CountsRepository, createCountsRepository } from './counts/counts.repository.ts';
export { foldCounts } from './counts/fold-counts.ts';
export { type CountDifference, type CountsReport, verifyCounts } from './counts/verify-counts.ts';
export { type Database, type DatabaseOptions, openDatabase } from './database.ts';
export { DatabaseFolderError, type FolderFault } from './engine/folder-error.ts';
export { createDraftRepository } from './incident/draft.repository.ts';
export { createIncidentRepository } from './incident/incident.repository.ts';
export { createMeasureRepository } from './incident/measure.repository.ts';
export { listMunicipalities } from './organisation/list-municipalities.ts';
export { createOrganisationRepository } from './organisation/organisation.repository.ts';
export { type EmbeddedQueue, embeddedQueue } from './outbox/embedded-queue.ts';
export type { Addressee } from './outbox/find-addressees.ts';
export { findRecipient, type Recipient } from './outbox/find-recipient.ts';
export { createNoticeRepository } from './outbox/notice.repository.ts';
export { markDispatched, type OutboxMessage, takeOutbox } from './outbox/take-outbox.ts';
export { tell } from './outbox/tell.ts';
export type { Telling } from './outbox/telling.ts';
export { createSessionRepository } from './session/session.repository.ts';
