import { InformationSquareIcon } from '@navikt/aksel-icons';
import type { Feature } from '../../routing/feature.ts';
import { lazyPage } from '../../routing/lazy-page.ts';
import { forgetNumbers } from './kept-numbers.ts';

/** What to do when it has just happened. Nobody's own: it is shown whoever is here, and when nobody can tell. */
export const ACUTE_HELP: Feature = {
  routes: [{ path: '/hjelp', page: lazyPage(() => import('./help-page.tsx'), 'HelpPage', ['help']), isForAll: true }],
  door: {
    href: '/hjelp',
    icon: <InformationSquareIcon />,
    label: ({ help }) => help,
    shortLabel: ({ helpShort }) => helpShort,
    isFor: () => true,
  },
  forget: { everything: forgetNumbers },
};
