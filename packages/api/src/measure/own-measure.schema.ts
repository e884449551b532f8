import { codeSchema } from '@vern/domain/incident/schema';
import { MEASURE_STATUSES, MEASURE_TYPES } from '@vern/domain/measure';
import { z } from 'zod';

/** A measure as its owner sees it: what to do, by when and where, and nothing of what was reported. */
export const ownMeasureSchema = z.strictObject({
  id: z.uuid(),
  type: codeSchema(MEASURE_TYPES),
  title: z.string(),
  unitName: z.string(),
  dueOn: z.iso.date(),
  status: codeSchema(MEASURE_STATUSES),
  isOverdue: z.boolean(),
  canFinish: z.boolean(),
  version: z.int(),
});

/** One's own measures, as they leave the API. */
export const ownMeasuresSchema = z.strictObject({ measures: z.array(ownMeasureSchema) });
