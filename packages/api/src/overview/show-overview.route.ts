import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';
import { showOverview } from './show-overview.ts';

const shownCount = z.strictObject({ isSuppressed: z.boolean(), count: z.int().nullable() });
const shownTotal = shownCount.extend({ least: z.int(), most: z.int() });
const unitKind = z.string();
const day = z.iso.date();

export const showOverviewRoute = municipalityProcedure
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      asOf: day,
      year: z.int(),
      monthly: z
        .array(z.strictObject({ unitKind, months: z.array(shownCount).readonly(), total: shownTotal }))
        .readonly(),
      silentUnits: z.array(z.strictObject({ id: z.uuid(), name: z.string() })).readonly(),
      silentSince: day,
      silentUntil: day,
      firstAnswer: z.strictObject({ minutes: z.number().nullable(), answers: shownCount, since: day }),
      comparison: z
        .array(
          z.strictObject({
            series: z.string(),
            unitKind,
            periodStart: day,
            periodEnd: day,
            count: z.int(),
            source: z.string(),
          }),
        )
        .readonly(),
    }),
  )
  .query(({ ctx }) => showOverview(ctx));
