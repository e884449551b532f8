import { Buildings3Icon } from '@navikt/aksel-icons';
import type { Feature } from '../../routing/feature.ts';
import { lazyPage } from '../../routing/lazy-page.ts';

/** The reports of the places one follows. */
export const UNIT_REPORTS: Feature = {
  routes: [{ path: '/enhet', page: lazyPage(() => import('./unit-page.tsx'), 'UnitPage', ['unit'], ['incident']) }],
  door: {
    href: '/enhet',
    icon: <Buildings3Icon />,
    label: ({ unit }) => unit,
    isFor: (me) => me !== null && me.follows.length > 0,
    holdsCase: (openCase, { handles }) => openCase === 'others' && handles.length === 0,
  },
};
