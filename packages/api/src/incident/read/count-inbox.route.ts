import { WORK_LISTS } from '@vern/domain/incident';
import { codeSchema, severitySchema } from '@vern/domain/schema';
import { z } from 'zod';
import { municipalityProcedure } from '../../procedures.ts';
import { countInbox, MOST_COUNTED } from './count-inbox.ts';

const count = z
  .int()
  .min(0)
  .max(MOST_COUNTED - 1);

export const countInboxRoute = municipalityProcedure
  .input(z.strictObject({ nodeId: z.uuid(), minSeverity: severitySchema.default(1) }))
  .output(
    z.strictObject({
      lists: z.array(z.strictObject({ workList: codeSchema(WORK_LISTS), count, isMore: z.boolean() })),
    }),
  )
  .query(async ({ ctx, input }) => {
    const counted = await countInbox(ctx, input);
    const lists = WORK_LISTS.codes.map((workList) => ({
      workList,
      count: Math.min(counted[workList], MOST_COUNTED - 1),
      isMore: counted[workList] >= MOST_COUNTED,
    }));
    return { lists };
  });
