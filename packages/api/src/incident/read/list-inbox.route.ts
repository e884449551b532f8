import { WORK_LISTS } from '@vern/domain/incident';
import { codeSchema, severitySchema } from '@vern/domain/schema';
import { z } from 'zod';
import { pageKeySchema, presentPageKey } from '../../page/page-key.ts';
import { municipalityProcedure } from '../../procedures.ts';
import { incidentRowSchema } from './incident-view.schema.ts';
import { isByDue, listInbox } from './list-inbox.ts';
import { presentIncidentRow } from './present-incident-row.ts';

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
  .output(z.strictObject({ rows: z.array(incidentRowSchema), next: z.string().nullable() }))
  .query(async ({ ctx, input }) => {
    const { rows, next } = await listInbox(ctx, input);
    return { rows: rows.map((facts) => presentIncidentRow(ctx, facts)), next: next && presentPageKey(next) };
  });
