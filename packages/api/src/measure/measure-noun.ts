import { DomainError } from '@vern/domain/errors';
import { recordMeasureStep } from '@vern/domain/incident/record';
import { MEASURE_STEPS, type MeasureOwnStepName, type MeasureParty, type MeasureStatus } from '@vern/domain/measure';
import type { MeasureChange } from '@vern/domain/measure/ports';
import type { StepEffects, SteppedNoun } from '../step/take-step.ts';
import { type LoadedMeasure, loadMeasure } from './load-measure.ts';

/** A measure, for steps to be taken on it by whoever has it or decides on it: the one way through, wherever it is shown. */
export const MEASURE_NOUN: SteppedNoun<
  MeasureStatus,
  MeasureParty,
  MeasureOwnStepName,
  { readonly measureId: string; readonly version: number },
  LoadedMeasure,
  StepEffects,
  MeasureChange
> = {
  steps: MEASURE_STEPS,
  load: (work, { measureId }) => loadMeasure(work, measureId),
  standing: ({ measure }) => measure,
  takerOf: (_work, { measure, grants }, step) => {
    const grant = grants[step];
    if (!grant) throw new DomainError('action_not_allowed', { action: step, status: measure.status });
    return { as: grant.relation, deputyFor: grant.asDeputyFor };
  },
  settle: ({ measure }, taken, by) => recordMeasureStep(measure, taken, by),
  write: ({ ports, scope }, change) => ports.measures.change(scope, change),
};
