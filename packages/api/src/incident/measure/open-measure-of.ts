import { DomainError } from '@vern/domain/errors';
import { isOpenMeasure } from '@vern/domain/measure';
import type { IncidentCase, MeasureRecord } from '@vern/domain/ports';

/**
 * A measure of a report that is still to be carried out.
 * @throws {DomainError} `not_found`, `action_not_allowed` when it is over, `stale_version` when somebody was faster.
 */
export function openMeasureOf(
  { measures }: Pick<IncidentCase, 'measures'>,
  id: string,
  version: number,
): MeasureRecord {
  const measure = measures.find((each) => each.id === id);
  if (!measure) throw new DomainError('not_found', { id });
  if (!isOpenMeasure(measure)) throw new DomainError('action_not_allowed', { action: 'change_measure' });
  if (measure.version !== version) throw new DomainError('stale_version', { id });
  return measure;
}
