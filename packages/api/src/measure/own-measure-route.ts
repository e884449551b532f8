import { DomainError } from '@vern/domain/errors';
import { municipalityProcedure } from '../procedures.ts';
import { takeStep } from '../step/take-step.ts';
import { OWN_MEASURE } from './measure-noun.ts';
import { changedMeasureSchema, ownMeasureInput } from './own-measure.schema.ts';
import { presentOwnMeasure } from './present-own-measure.ts';

/** The procedure of a step with a measure of one's own. It answers with the measure as it is afterwards. */
export function ownMeasureRoute(step: 'finish' | 'reopen') {
  return municipalityProcedure
    .input(ownMeasureInput)
    .output(changedMeasureSchema)
    .mutation(async ({ ctx, input }) => {
      await takeStep(ctx, OWN_MEASURE, { step, input }, () => ({}));
      const measure = await ctx.ports.measures.find(ctx.scope, input.measureId);
      if (!measure) throw new DomainError('not_found', { id: input.measureId });
      return { measure: presentOwnMeasure(ctx, measure) };
    });
}
