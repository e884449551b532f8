import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { NotFoundPage } from './frame/not-found-page.tsx';
import { Root } from './frame/root.tsx';

const rootRoute = createRootRoute({ component: Root, notFoundComponent: NotFoundPage });

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./features/overview/overview-page.tsx'), 'OverviewPage'),
});

const organisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisasjon',
  component: lazyRouteComponent(() => import('./features/organisation/organisation-page.tsx'), 'OrganisationPage'),
});

const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/personer',
  component: lazyRouteComponent(() => import('./features/people/people-page.tsx'), 'PeoplePage'),
});

/** The pages and their addresses. */
export const router = createRouter({
  basepath: '/admin',
  routeTree: rootRoute.addChildren([overviewRoute, organisationRoute, peopleRoute]),
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
