import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { BrokenApp, BrokenPart } from '@vern/recovery';
import { NotFoundPage } from './frame/not-found-page.tsx';
import { Root } from './frame/root.tsx';
import { SignedIn } from './frame/signed-in.tsx';
import { pageOf } from './routing/page-of.tsx';
import { caseSearch, inboxSearch, reportSearch } from './routing/search-params.ts';
import { unitSearch } from './routing/unit-search.ts';

/** What the pages of a case say. */
const CASE_TEXTS = ['case', 'caseSteps', 'caseHistory', 'casePaper', 'news', 'mine', 'report'] as const;

const rootRoute = createRootRoute({
  component: Root,
  errorComponent: BrokenApp,
  notFoundComponent: NotFoundPage,
});

const helpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hjelp',
  ...pageOf(() => import('./features/acute-help/help-page.tsx'), 'HelpPage', ['help']),
});

const signedInRoute = createRoute({ getParentRoute: () => rootRoute, id: 'signed-in', component: SignedIn });

const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  ...pageOf(() => import('./features/home/home-page.tsx'), 'HomePage', ['home', 'help', 'mine', 'news']),
});

const reportRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/meld',
  validateSearch: reportSearch,
  ...pageOf(() => import('./features/report-incident/report-page.tsx'), 'ReportPage', ['report', 'help']),
});

const mineRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/saker',
  ...pageOf(() => import('./features/my-incidents/mine-page.tsx'), 'MinePage', ['mine', 'home']),
});

const measuresRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/tiltak',
  ...pageOf(() => import('./features/my-measures/measures-page.tsx'), 'MeasuresPage', ['myMeasures']),
});

const caseRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/saker/$incidentId',
  validateSearch: caseSearch,
  ...pageOf(() => import('./features/handle-incident/case-page.tsx'), 'CasePage', CASE_TEXTS),
});

const inboxRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/innboks',
  validateSearch: inboxSearch,
  ...pageOf(() => import('./features/inbox/inbox-page.tsx'), 'InboxPage', ['inbox', ...CASE_TEXTS]),
});

const unitRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/enhet',
  validateSearch: unitSearch,
  ...pageOf(() => import('./features/unit-reports/unit-page.tsx'), 'UnitPage', ['unit']),
});

const settingsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/innstillinger',
  ...pageOf(() => import('./features/settings/settings-page.tsx'), 'SettingsPage', ['settings']),
});

const routeTree = rootRoute.addChildren([
  helpRoute,
  signedInRoute.addChildren([
    homeRoute,
    reportRoute,
    mineRoute,
    measuresRoute,
    caseRoute,
    inboxRoute,
    unitRoute,
    settingsRoute,
  ]),
]);

/** The pages and their addresses. Nothing is fetched before somebody goes there: opening a report is on record. */
export const router = createRouter({
  routeTree,
  defaultErrorComponent: BrokenPart,
  defaultPreload: false,
  // What no page caught is caught around the whole app, where nothing is left to fail.
  disableGlobalCatchBoundary: true,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
