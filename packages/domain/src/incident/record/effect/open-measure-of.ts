import { DomainError } from '../../../errors.ts';
import { isOpenMeasure } from '../../../measure/index.ts';
import type { IncidentCase, MeasureRecord } from '../../../ports/index.ts';

/** A measure as it was looked at. */
export type SeenMeasure = { readonly measureId: string; readonly measureVersion: number };

/**
 * A measure of a report that is still to be carried out.
 * @throws {DomainError} `not_found`, `action_not_allowed` when it is over, `stale_version` when somebody was faster.
 */
export function openMeasureOf(
  { measures }: Pick<IncidentCase, 'measures'>,
  { measureId: id, measureVersion }: SeenMeasure,
): MeasureRecord {
  const measure = measures.find((each) => each.id === id);
  if (!measure) throw new DomainError('not_found', { id });
  if (!isOpenMeasure(measure)) throw new DomainError('action_not_allowed', { action: 'change_measure' });
  if (measure.version !== measureVersion) throw new DomainError('stale_version', { id });
  return measure;
}
