import type { Ports } from '@vern/api';
import {
  createAuditRepository,
  createCountsRepository,
  createDraftRepository,
  createIncidentRepository,
  createMeasureRepository,
  createNoticeRepository,
  createOrganisationRepository,
  createSessionRepository,
  type Database,
} from '@vern/db';

/** Every port of the API over one database. */
export function createPorts(database: Database): Ports {
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
