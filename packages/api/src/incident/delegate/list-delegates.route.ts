import { z } from 'zod';
import { municipalityProcedure } from '../../procedures.ts';
import { listDelegates } from './list-delegates.ts';

export const listDelegatesRoute = municipalityProcedure
  .input(z.strictObject({ incidentId: z.uuid() }))
  .output(z.strictObject({ people: z.array(z.strictObject({ id: z.uuid(), name: z.string() })) }))
  .query(async ({ ctx, input }) => {
    const people = await listDelegates(ctx, input.incidentId);
    return { people: people.map(({ id, name }) => ({ id, name })) };
  });
