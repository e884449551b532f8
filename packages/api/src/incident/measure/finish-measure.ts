import { DomainError } from '@vern/domain/errors';
import { recordMeasureStep } from '@vern/domain/incident/record';
import { isOpenMeasure } from '@vern/domain/measure';
import { finishOwnMeasure } from '../../measure/finish-own-measure.ts';
import type { Work } from '../../work.ts';
import { recordingOf } from '../record/recording-of.ts';
import { loadIncident } from '../scope/load-incident.ts';

type Finish = { readonly incidentId: string; readonly measureId: string; readonly measureVersion: number };

/**
 * Say that a measure is done. The handler may, and its owner, who then does what they would do from their own list.
 * @throws {DomainError} `not_found`, `action_not_allowed`, `stale_version`.
 */
export async function finishMeasure(work: Work, { incidentId, measureId, measureVersion }: Finish): Promise<void> {
  const { measures, grants } = await loadIncident(work, incidentId);
  const measure = measures.find((each) => each.id === measureId);
  if (!measure) throw new DomainError('not_found', { id: measureId });
  if (!grants.addMeasure && measure.ownerId === work.scope.actorId) {
    await finishOwnMeasure(work, { measureId, version: measureVersion });
    return;
  }
  if (!grants.addMeasure || !isOpenMeasure(measure)) {
    throw new DomainError('action_not_allowed', { action: 'finish_measure' });
  }
  const action = 'incident.finish_measure';
  const { asDeputyFor: deputyFor } = grants.addMeasure;
  const { audit } = recordMeasureStep({ measureId, incidentId, action, deputyFor }, recordingOf(work));
  const finished = { id: measureId, incidentId, expectedVersion: measureVersion, at: work.now };
  await work.ports.incidents.finishMeasure(work.scope, finished, audit);
}
