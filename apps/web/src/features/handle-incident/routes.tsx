import type { Feature } from '../../routing/feature.ts';
import { lazyPage } from '../../routing/lazy-page.ts';
import { CASE_CODES, CASE_TEXTS } from './case-texts.ts';
import { forgetUnsent } from './unsent/forget-unsent.ts';

/** One case on a page of its own. */
export const HANDLE_INCIDENT: Feature = {
  routes: [
    {
      path: '/saker/:incidentId',
      page: lazyPage(() => import('./case-page.tsx'), 'CasePage', CASE_TEXTS, CASE_CODES),
    },
  ],
  forget: {
    everything: (_store, ofWindow) => forgetUnsent(ofWindow),
    others: (personId, _store, ofWindow) => forgetUnsent(ofWindow, personId),
  },
};
