import type { MeasureOwnStepName } from '@vern/domain/measure';
import { router } from '../trpc.ts';
import { listFinishedMeasuresRoute } from './list-finished-measures.route.ts';
import { listOwnMeasuresRoute } from './list-own-measures.route.ts';
import { measureStepRoute } from './measure-step-route.ts';

const steps = {
  start: measureStepRoute('start'),
  putBack: measureStepRoute('putBack'),
  finish: measureStepRoute('finish'),
  reopen: measureStepRoute('reopen'),
} satisfies Record<MeasureOwnStepName, unknown>;

export const measureRouter = router({
  mine: listOwnMeasuresRoute,
  finished: listFinishedMeasuresRoute,
  ...steps,
});
