import { router } from '../trpc.ts';
import { showOverviewRoute } from './show-overview.route.ts';

export const overviewRouter = router({ show: showOverviewRoute });
