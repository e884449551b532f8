import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { BrokenApp, BrokenPart, fetchPart } from '@vern/recovery';
import { NotFoundPage } from './frame/not-found-page.tsx';
import { Root } from './frame/root.tsx';
import { peopleSearch } from './routing/people-search.ts';

const rootRoute = createRootRoute({
  component: Root,
  errorComponent: BrokenApp,
  notFoundComponent: NotFoundPage,
});

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => fetchPart(() => import('./features/overview/overview-page.tsx')), 'OverviewPage'),
});

const organisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisasjon',
  component: lazyRouteComponent(
    () => fetchPart(() => import('./features/organisation/organisation-page.tsx')),
    'OrganisationPage',
  ),
});

const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/personer',
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => fetchPart(() => import('./features/people/people-page.tsx')), 'PeoplePage'),
});

/** The pages and their addresses. */
export const router = createRouter({
  basepath: '/admin',
  routeTree: rootRoute.addChildren([overviewRoute, organisationRoute, peopleRoute]),
  defaultErrorComponent: BrokenPart,
  // An error that no page caught is caught around the whole app, where nothing is left to fail.
  disableGlobalCatchBoundary: true,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
