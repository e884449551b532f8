import { ROLES } from '@vern/domain/access';
import type { PersonRecord } from '@vern/domain/organisation/ports';
import { codeSchema } from '@vern/domain/schema';
import { z } from 'zod';
import { nameOfNode, type Organisation } from '../places/organisation.ts';

/** A person with the roles they have had, have and will have. */
export const personViewSchema = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  roles: z.array(
    z.strictObject({
      role: codeSchema(ROLES),
      nodeName: z.string(),
      from: z.iso.date(),
      to: z.iso.date().nullable(),
      isDeputy: z.boolean(),
    }),
  ),
});

/** A person for the register: roles by the names of their places. */
export function presentPerson(organisation: Organisation, person: PersonRecord): z.infer<typeof personViewSchema> {
  const { id, name, assignments } = person;
  const roles = assignments.map(({ role, nodeId, from, to, deputyFor }) => {
    return { role, nodeName: nameOfNode(organisation, nodeId), from, to, isDeputy: deputyFor !== undefined };
  });
  return { id, name, roles };
}
