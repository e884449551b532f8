import { DomainError } from '../../../errors.ts';
import { MEASURE_STEPS, type MeasureStatus, type MeasureStepName } from '../../../measure/index.ts';
import type { MeasureRecord } from '../../../measure/ports/index.ts';
import { transitionOf } from '../../../step/index.ts';

/** A measure as it was looked at. */
export type SeenMeasure = { readonly measureId: string; readonly measureVersion: number };

/** A report with the measures that were decided on for it. */
export type WithMeasures = { readonly measures: readonly Omit<MeasureRecord, 'ownerName'>[] };

/**
 * A measure of a report, and where a step of the handler's with it leads.
 * @throws {DomainError} `not_found`, `action_not_allowed` when it is over, `stale_version` when somebody was faster.
 */
export function measureInStep(
  { measures }: WithMeasures,
  { measureId: id, measureVersion }: SeenMeasure,
  step: MeasureStepName,
): Omit<MeasureRecord, 'ownerName'> & { readonly to: MeasureStatus } {
  const measure = measures.find((each) => each.id === id);
  if (!measure) throw new DomainError('not_found', { id });
  const transition = transitionOf(MEASURE_STEPS, step, measure.status);
  if (!transition?.by.includes('handler')) throw new DomainError('action_not_allowed', { action: step });
  if (measure.version !== measureVersion) throw new DomainError('stale_version', { id });
  return { ...measure, to: transition.to };
}
