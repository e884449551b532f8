import { z } from 'zod';
import { nameOfNode } from '../places/organisation.ts';
import { municipalityProcedure } from '../procedures.ts';
import { listVacancies } from './list-vacancies.ts';

const placeSchema = z.strictObject({ id: z.uuid(), name: z.string() });

/** Places without a leader today, with who handles their reports meanwhile, and units without a safety representative. */
export const listVacanciesRoute = municipalityProcedure
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      withoutLeader: z.array(
        placeSchema.extend({ handledAt: z.string(), handledBy: z.enum(['leader', 'steering_group', 'nobody']) }),
      ),
      withoutSafetyRep: z.array(placeSchema),
    }),
  )
  .query(async ({ ctx }) => {
    const { withoutLeader, withoutSafetyRep } = await listVacancies(ctx);
    return {
      withoutLeader: withoutLeader.map(({ place, handlerNodeId, handledBy }) => ({
        id: place.id,
        name: place.name,
        handledAt: nameOfNode(ctx.organisation, handlerNodeId),
        handledBy,
      })),
      withoutSafetyRep: withoutSafetyRep.map(({ id, name }) => ({ id, name })),
    };
  });
