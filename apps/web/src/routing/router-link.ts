import { makeRouterLink } from '@vern/app-frame/routing';
import { useLocation } from 'wouter';

/** What the kit renders its links with. The console and the way in are no pages of this app. */
export const RouterLink = makeRouterLink({
  isInside: (pathname) => !/^\/(admin|auth)(\/|$)/.test(pathname),
  useGo: () => useLocation()[1],
});
