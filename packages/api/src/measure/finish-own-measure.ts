import { DomainError } from '@vern/domain/errors';
import { measureAbilities } from '@vern/domain/measure/policy';
import { incidentAudit } from '../incident/incident-audit.ts';
import { incidentMessages } from '../incident/incident-messages.ts';
import type { Work } from '../work.ts';

type Finish = { readonly measureId: string; readonly version: number };

/**
 * Say that a measure one was given is done, whether or not one may see its report. The handler is told.
 * @throws {DomainError} `not_found`, `action_not_allowed`, `stale_version`.
 */
export async function finishOwnMeasure(work: Work, { measureId, version }: Finish): Promise<void> {
  const { actor, scope, day, now, ports } = work;
  const measure = (await ports.measures.own(scope)).find(({ id }) => id === measureId);
  if (!measure) throw new DomainError('not_found', { id: measureId });
  const { incidentId, status } = measure;
  const owned = { municipalityId: scope.municipalityId, ownerId: scope.actorId, status };
  if (!measureAbilities(actor, owned, day).finish) {
    throw new DomainError('action_not_allowed', { action: 'finish_measure' });
  }
  await ports.measures.finishOwn(scope, {
    id: measureId,
    expectedVersion: version,
    at: now,
    audit: incidentAudit(work, 'incident.finish_measure', incidentId, {
      entityType: 'measure',
      entityId: measureId,
      changedFields: ['status', 'doneAt'],
    }),
    outbox: incidentMessages(work, incidentId, 'incident.measure_finished', ['handler']),
  });
}
