import type { NewIncident } from '@vern/domain/ports';
import { toColumns } from '../scope/column-names.ts';
import type { ActorScope } from '../scope/in-scope.ts';

/** The rows of one submit, in the form that `vern_submit` takes apart: one list a table, every column named. */
export function submitRows({ municipalityId, actorId }: ActorScope, incident: NewIncident) {
  const { facts, retentionClass } = incident;
  const incidentId = facts.id;
  const stored = { municipalityId, retentionClass };
  const rows = (list: readonly object[], more: object) => list.map((item) => toColumns({ ...item, ...more }));
  return {
    draft_id: incident.draftId,
    incident: toColumns({ ...facts, ...stored, idempotencyKey: incident.idempotencyKey }),
    identities: rows(incident.identities, { ...stored, incidentId }),
    affected: rows(incident.affected, { ...stored, incidentId }),
    health: rows(incident.health, { municipalityId, incidentId, retentionClass: 'injury_preserve' }),
    statements: rows(incident.statements, { ...stored, incidentId, authorId: actorId }),
    audit: rows(incident.audit, { municipalityId, actorId }),
    outbox: rows(incident.outbox, { municipalityId }),
    deltas: rows(incident.deltas, { municipalityId }),
  };
}
