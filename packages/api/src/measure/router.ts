import { router } from '../trpc.ts';
import { finishOwnMeasureRoute } from './finish-own-measure.route.ts';
import { listFinishedMeasuresRoute } from './list-finished-measures.route.ts';
import { listOwnMeasuresRoute } from './list-own-measures.route.ts';
import { reopenOwnMeasureRoute } from './reopen-own-measure.route.ts';

export const measureRouter = router({
  mine: listOwnMeasuresRoute,
  finished: listFinishedMeasuresRoute,
  finish: finishOwnMeasureRoute,
  reopen: reopenOwnMeasureRoute,
});
