import type { Feature } from '../../routing/feature.ts';
import { lazyPage } from '../../routing/lazy-page.ts';

/** What one has chosen, and the devices one is signed in on. */
export const SETTINGS: Feature = {
  routes: [
    {
      path: '/innstillinger',
      asksLanguage: true,
      page: lazyPage(() => import('./settings-page.tsx'), 'SettingsPage', ['settings'], ['organisation']),
    },
  ],
};
