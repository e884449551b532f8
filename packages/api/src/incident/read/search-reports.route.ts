import { calendarDaySchema, codeSchema } from '@vern/domain/schema';
import { INCIDENT_KINDS } from '@vern/domain/theme/violence';
import { z } from 'zod';
import { newestKeySchema, presentPageKey } from '../../page/page-key.ts';
import { municipalityProcedure } from '../../procedures.ts';
import { foundReportSchema } from './incident-view.schema.ts';
import { presentFoundReport } from './present-found-report.ts';
import { SEARCH_STATES, searchReports } from './search-reports.ts';

export const searchReportsRoute = municipalityProcedure
  .input(
    z.strictObject({
      nodeId: z.uuid().nullable().default(null),
      state: z.enum(SEARCH_STATES).default('all'),
      kind: codeSchema(INCIDENT_KINDS).nullable().default(null),
      number: z
        .string()
        .regex(/^[0-9a-f]{8}$/)
        .nullable()
        .default(null),
      from: calendarDaySchema.nullable().default(null),
      to: calendarDaySchema.nullable().default(null),
      before: newestKeySchema.nullable().default(null),
      pageSize: z.int().min(1).max(100).default(30),
    }),
  )
  .output(z.strictObject({ rows: z.array(foundReportSchema), next: z.string().nullable() }))
  .query(async ({ ctx, input }) => {
    const { found, next } = await searchReports(ctx, input);
    return { rows: found.map((each) => presentFoundReport(ctx, each)), next: next && presentPageKey(next) };
  });
