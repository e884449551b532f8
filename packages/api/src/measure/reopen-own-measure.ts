import { DomainError } from '@vern/domain/errors';
import type { OwnMeasure } from '@vern/domain/ports';
import type { Work } from '../work.ts';
import { loadOwnMeasure } from './load-own-measure.ts';
import { ownMeasureStep } from './own-measure-step.ts';

type Reopen = { readonly measureId: string; readonly version: number };

/**
 * Take back that a measure one was given is done. The handler, who was told that it was, is told that it is not; the first
 * message may have been delivered already, so that it is never called back.
 * @returns The measure as it is then.
 * @throws {DomainError} `not_found`, `action_not_allowed`, `stale_version`.
 */
export async function reopenOwnMeasure(work: Work, { measureId, version }: Reopen): Promise<OwnMeasure> {
  const { measure, grants } = await loadOwnMeasure(work, measureId);
  if (!grants.reopen) throw new DomainError('action_not_allowed', { action: 'reopen_measure' });
  const step = ownMeasureStep(work, measure, version, {
    action: 'incident.reopen_measure',
    tells: 'incident.measure_reopened',
  });
  await work.ports.measures.reopenOwn(work.scope, step);
  return (await loadOwnMeasure(work, measureId)).measure;
}
