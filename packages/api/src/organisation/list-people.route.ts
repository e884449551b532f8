import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';
import { listPeople } from './list-people.ts';
import { personViewSchema, presentPerson } from './person-view.schema.ts';

/** The register of people, a page at a time, by name. */
export const listPeopleRoute = municipalityProcedure
  .input(
    z.strictObject({
      search: z.string().trim().min(1).max(80).optional(),
      /** Those who hold, held or will hold a role there or in a part of it. */
      nodeId: z.uuid().optional(),
      after: z
        .strictObject({ name: z.string().max(200), id: z.uuid() })
        .nullable()
        .default(null),
      pageSize: z.int().min(1).max(100).default(50),
    }),
  )
  .output(z.strictObject({ people: z.array(personViewSchema) }))
  .query(async ({ ctx, input }) => {
    const people = await listPeople(ctx, input);
    return { people: people.map((each) => presentPerson(ctx.organisation, each)) };
  });
