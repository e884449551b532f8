import type { MeasureOwnStepName } from '@vern/domain/measure';
import { municipalityProcedure } from '../procedures.ts';
import { takeStep } from '../step/take-step.ts';
import { loadMeasure } from './load-measure.ts';
import { MEASURE_NOUN } from './measure-noun.ts';
import { changedMeasureSchema, measureStepInput } from './own-measure.schema.ts';
import { presentMeasure } from './present-measure.ts';

/** The procedure of a step with a measure. It answers with the measure as it is afterwards. */
export function measureStepRoute(step: MeasureOwnStepName) {
  return municipalityProcedure
    .input(measureStepInput)
    .output(changedMeasureSchema)
    .mutation(async ({ ctx, input }) => {
      await takeStep(ctx, MEASURE_NOUN, { step, input }, () => ({}));
      return { measure: presentMeasure(ctx, await loadMeasure(ctx, input.measureId)) };
    });
}
