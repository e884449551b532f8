import type { NewsSubject } from '@vern/domain/notification';
import { createAuditRepository } from './audit/audit.repository.ts';
import { createCountsRepository } from './counts/counts.repository.ts';
import type { Database } from './database.ts';
import { createDraftRepository } from './incident/draft.repository.ts';
import { createIncidentRepository } from './incident/incident.repository.ts';
import { createMeasureRepository } from './incident/measure.repository.ts';
import { createOrganisationRepository } from './organisation/organisation.repository.ts';
import type { Audience } from './outbox/audience/audience.ts';
import { incidentAudience } from './outbox/audience/incident.ts';
import { measureAudience } from './outbox/audience/measure.ts';
import { createNoticeRepository } from './outbox/notice.repository.ts';
import { createSessionRepository } from './session/session.repository.ts';

/** How the store keeps each noun, by the name of its port: a repository a noun, all over one database. */
export function createRepositories(database: Database) {
  return {
    audit: createAuditRepository(database),
    counts: createCountsRepository(database),
    drafts: createDraftRepository(database),
    incidents: createIncidentRepository(database),
    measures: createMeasureRepository(database),
    notices: createNoticeRepository(database),
    organisation: createOrganisationRepository(database),
    sessions: createSessionRepository(database),
  };
}

/** Who is told of each noun that there is news of. */
export const AUDIENCES: Readonly<Record<NewsSubject['type'], Audience>> = {
  incident: incidentAudience,
  measure: measureAudience,
};
