import { FolderIcon } from '@navikt/aksel-icons';
import type { Feature } from '../../routing/feature.ts';
import { lazyPage } from '../../routing/lazy-page.ts';

/** What one has reported or was affected by. Somebody else's case is not among it: it belongs where one found it. */
export const MY_INCIDENTS: Feature = {
  routes: [
    { path: '/saker', page: lazyPage(() => import('./mine-page.tsx'), 'MinePage', ['mine', 'home'], ['incident']) },
  ],
  door: {
    href: '/saker',
    icon: <FolderIcon />,
    label: ({ mine }) => mine,
    isFor: (me) => me !== null,
    count: ({ own }) => own,
    holdsCase: (openCase) => openCase === 'own',
  },
};
