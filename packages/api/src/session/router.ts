import { router } from '../trpc.ts';
import { endSessionRoute } from './end-session.route.ts';
import { listSessionsRoute } from './list-sessions.route.ts';
import { meRoute } from './me.route.ts';
import { setLocaleRoute } from './set-locale.route.ts';

export const sessionRouter = router({
  me: meRoute,
  list: listSessionsRoute,
  end: endSessionRoute,
  setLocale: setLocaleRoute,
});
