import type { Feature } from '../../routing/feature.ts';
import { lazyPage } from '../../routing/lazy-page.ts';

/** What one has been given to do. */
export const MY_MEASURES: Feature = {
  routes: [
    {
      path: '/tiltak',
      page: lazyPage(() => import('./measures-page.tsx'), 'MeasuresPage', ['mine'], ['measure']),
    },
  ],
};
