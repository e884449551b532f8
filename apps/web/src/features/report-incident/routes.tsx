import type { Feature } from '../../routing/feature.ts';
import { lazyPage } from '../../routing/lazy-page.ts';
import { forgetOthersReports, forgetReports, forgetSettledReports } from './draft/draft-store.ts';

/** A report, from the first question to its receipt. */
export const REPORT_INCIDENT: Feature = {
  routes: [
    {
      path: '/meld',
      page: lazyPage(() => import('./report-page.tsx'), 'ReportPage', ['report', 'help'], ['incident']),
      isTask: true,
    },
  ],
  forget: {
    everything: forgetReports,
    others: (personId, store) => forgetOthersReports(store, personId),
    settled: forgetSettledReports,
  },
};
