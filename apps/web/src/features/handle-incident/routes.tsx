import type { Feature } from '../../routing/feature.ts';
import { lazyPage } from '../../routing/lazy-page.ts';
import { forgetUnsent } from './unsent/forget-unsent.ts';

/** Areas of the texts that a case shows, on its own page or beside a list. */
export const CASE_TEXTS = ['case', 'caseSteps', 'caseHistory', 'news', 'mine', 'report'] as const;

/** Nouns whose codes a case shows. */
export const CASE_CODES = ['incident', 'measure'] as const;

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
