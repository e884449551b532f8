import { router } from '../trpc.ts';
import { listFinishedMeasuresRoute } from './list-finished-measures.route.ts';
import { listOwnMeasuresRoute } from './list-own-measures.route.ts';
import { ownMeasureRoute } from './own-measure-route.ts';

export const measureRouter = router({
  mine: listOwnMeasuresRoute,
  finished: listFinishedMeasuresRoute,
  finish: ownMeasureRoute('finish'),
  reopen: ownMeasureRoute('reopen'),
});
