import { DomainError } from '@vern/domain/errors';
import type { OwnMeasure } from '@vern/domain/ports';
import type { Work } from '../work.ts';
import { loadOwnMeasure } from './load-own-measure.ts';
import { ownMeasureStep } from './own-measure-step.ts';

type Finish = { readonly measureId: string; readonly version: number };

/**
 * Say that a measure one was given is done, whether or not one may see its report. The handler is told.
 * @returns The measure as it is then.
 * @throws {DomainError} `not_found`, `action_not_allowed`, `stale_version`.
 */
export async function finishOwnMeasure(work: Work, { measureId, version }: Finish): Promise<OwnMeasure> {
  const { measure, grants } = await loadOwnMeasure(work, measureId);
  if (!grants.finish) throw new DomainError('action_not_allowed', { action: 'finish_measure' });
  const step = ownMeasureStep(work, measure, version, {
    action: 'incident.finish_measure',
    tells: 'incident.measure_finished',
  });
  await work.ports.measures.finishOwn(work.scope, { ...step, at: work.now });
  return (await loadOwnMeasure(work, measureId)).measure;
}
