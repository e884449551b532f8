import { MEASURE_STATUSES, MEASURE_TYPES } from '@vern/domain/measure';
import { codeSchema } from '@vern/domain/schema';
import { z } from 'zod';

/** A measure as its owner sees it: what to do, by when and where, and nothing of what was reported. */
export const ownMeasureSchema = z.strictObject({
  id: z.uuid(),
  type: codeSchema(MEASURE_TYPES),
  title: z.string(),
  unitName: z.string(),
  dueOn: z.iso.date(),
  status: codeSchema(MEASURE_STATUSES),
  /** When it was marked as done; null when it was not. */
  doneAt: z.iso.datetime().nullable(),
  isOverdue: z.boolean(),
  canStart: z.boolean(),
  /** Say that it is not under way after all. */
  canPutBack: z.boolean(),
  canFinish: z.boolean(),
  canReopen: z.boolean(),
  version: z.int(),
});

/** One measure, as it stands after a step with it. */
export const changedMeasureSchema = z.strictObject({ measure: ownMeasureSchema });

/** A measure and the version one has looked at. */
export const measureStepInput = z.strictObject({ measureId: z.uuid(), version: z.int32().min(1) });
