import { draftRouter } from './draft/index.ts';
import { incidentRouter } from './incident/index.ts';
import { measureRouter } from './measure/index.ts';
import { noticeRouter } from './notice/index.ts';
import { organisationRouter } from './organisation/index.ts';
import { overviewRouter } from './overview/index.ts';
import { sessionRouter } from './session/index.ts';
import { router } from './trpc.ts';

/** Everything that can be asked: one line a noun. */
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
