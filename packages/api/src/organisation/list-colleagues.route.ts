import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';
import { listColleagues } from './list-colleagues.ts';

export const listColleaguesRoute = municipalityProcedure
  .input(z.strictObject({ nodeId: z.uuid() }))
  .output(z.strictObject({ people: z.array(z.strictObject({ id: z.uuid(), name: z.string() })) }))
  .query(async ({ ctx, input }) => {
    const people = await listColleagues(ctx, input.nodeId);
    return { people: people.map(({ id, name }) => ({ id, name })) };
  });
