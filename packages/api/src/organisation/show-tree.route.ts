import { existsOn } from '@vern/domain/org-tree';
import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';

/** The organisation as it is today: who works where is asked apart. */
export const showTreeRoute = municipalityProcedure
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      nodes: z.array(
        z.strictObject({
          id: z.uuid(),
          parentId: z.uuid().nullable(),
          type: z.string(),
          unitKind: z.string().nullable(),
          name: z.string(),
        }),
      ),
    }),
  )
  .query(({ ctx }) => {
    const open = [...ctx.organisation.nodes.values()].filter((node) => existsOn(node, ctx.day));
    return { nodes: open.map(({ id, parentId, type, unitKind, name }) => ({ id, parentId, type, unitKind, name })) };
  });
