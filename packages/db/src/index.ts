export { createAuditRepository } from './audit/audit.repository.ts';
export { type Database, type DatabaseOptions, openDatabase } from './database.ts';
export { DatabaseFolderError, type FolderFault } from './engine/folder-error.ts';
export { createDraftRepository } from './incident/draft.repository.ts';
export { createIncidentRepository } from './incident/incident.repository.ts';
export { createSeriesRepository } from './incident/series.repository.ts';
export { createOrganisationRepository } from './organisation/organisation.repository.ts';
export { createNoticeRepository } from './outbox/notice.repository.ts';
export { createSessionRepository } from './session/session.repository.ts';
