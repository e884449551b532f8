import { ROLES } from '@vern/domain/access';
import { codeSchema } from '@vern/domain/incident/schema';
import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';
import { listPeople } from './list-people.ts';
import { nameOfNode } from './organisation.ts';

const roleSchema = z.strictObject({
  role: codeSchema(ROLES),
  nodeName: z.string(),
  from: z.iso.date(),
  to: z.iso.date().nullable(),
  isDeputy: z.boolean(),
});

export const listPeopleRoute = municipalityProcedure
  .input(
    z.strictObject({
      search: z.string().trim().min(1).max(80).optional(),
      after: z
        .strictObject({ name: z.string().max(200), id: z.uuid() })
        .nullable()
        .default(null),
      pageSize: z.int().min(1).max(100).default(50),
    }),
  )
  .output(
    z.strictObject({ people: z.array(z.strictObject({ id: z.uuid(), name: z.string(), roles: z.array(roleSchema) })) }),
  )
  .query(async ({ ctx, input }) => {
    const people = await listPeople(ctx, input);
    return {
      people: people.map(({ id, name, assignments }) => ({
        id,
        name,
        roles: assignments.map(({ role, nodeId, from, to, deputyFor }) => ({
          role,
          nodeName: nameOfNode(ctx.organisation, nodeId),
          from,
          to,
          isDeputy: deputyFor !== undefined,
        })),
      })),
    };
  });
