import { HouseIcon } from '@navikt/aksel-icons';
import type { Feature } from '../../routing/feature.ts';
import { lazyPage } from '../../routing/lazy-page.ts';

/** The first page. What is new in the cases of others is counted here for whoever has no inbox. */
export const HOME: Feature = {
  routes: [
    {
      path: '/',
      page: lazyPage(() => import('./home-page.tsx'), 'HomePage', ['home', 'help', 'mine', 'news'], ['incident']),
    },
  ],
  door: {
    href: '/',
    icon: <HouseIcon />,
    label: ({ home }) => home,
    isFor: (me) => me !== null,
    count: ({ others }, { handles }) => (handles.length > 0 ? 0 : others),
  },
};
