import { router } from '../trpc.ts';
import { listNoticesRoute } from './list-notices.route.ts';
import { markNoticesReadRoute } from './mark-notices-read.route.ts';

export const noticeRouter = router({ list: listNoticesRoute, markRead: markNoticesReadRoute });
