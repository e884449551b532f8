import { WORK_LISTS } from '@vern/domain/incident';
import { codeSchema, severitySchema } from '@vern/domain/schema';
import { z } from 'zod';
import { pageKeySchema, presentPageKey } from '../../page/page-key.ts';
import { municipalityProcedure } from '../../procedures.ts';
import { delegateNames } from '../delegate/delegate-names.ts';
import { isByDue } from './inbox-key.ts';
import { inboxRowSchema } from './incident-view.schema.ts';
import { listInbox } from './list-inbox.ts';
import { presentInboxRow } from './present-inbox-row.ts';

export const listInboxRoute = municipalityProcedure
  .input(
    z
      .strictObject({
        nodeId: z.uuid(),
        workList: codeSchema(WORK_LISTS),
        minSeverity: severitySchema.default(1),
        before: pageKeySchema.nullable().default(null),
        pageSize: z.int().min(1).max(100).default(30),
      })
      // A key of another list would begin at a place that this one does not have.
      .refine(({ workList, before }) => !before || (!before.hasNews && (before.due !== null) === isByDue(workList)), {
        path: ['before'],
      }),
  )
  .output(z.strictObject({ rows: z.array(inboxRowSchema), next: z.string().nullable() }))
  .query(async ({ ctx, input }) => {
    const { rows, next } = await listInbox(ctx, input);
    const names = await delegateNames(ctx, rows);
    return { rows: rows.map((facts) => presentInboxRow(ctx, facts, names)), next: next && presentPageKey(next) };
  });
