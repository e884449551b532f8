import { router } from '../trpc.ts';
import { finishOwnMeasureRoute } from './finish-own-measure.route.ts';
import { listOwnMeasuresRoute } from './list-own-measures.route.ts';

export const measureRouter = router({ mine: listOwnMeasuresRoute, finish: finishOwnMeasureRoute });
