import { draftRouter } from './draft/router.ts';
import { incidentRouter } from './incident/router.ts';
import { measureRouter } from './measure/router.ts';
import { noticeRouter } from './notice/router.ts';
import { organisationRouter } from './organisation/router.ts';
import { overviewRouter } from './overview/router.ts';
import { sessionRouter } from './session/router.ts';
import { router } from './trpc.ts';

/** Everything that can be asked, by noun. */
export const appRouter = router({
  draft: draftRouter,
  incident: incidentRouter,
  measure: measureRouter,
  notice: noticeRouter,
  organisation: organisationRouter,
  overview: overviewRouter,
  session: sessionRouter,
});

/** The contract of the screens: they import this type and nothing else. */
export type AppRouter = typeof appRouter;
