import { BellIcon } from '@navikt/aksel-icons';
import type { Feature } from '../../routing/feature.ts';
import { lazyPage } from '../../routing/lazy-page.ts';
import { hasInbox } from '../../server/has-inbox.ts';
import { CASE_CODES, CASE_TEXTS } from '../handle-incident/routes.tsx';

/** The work of whoever handles reports, and what is new in it. */
export const INBOX: Feature = {
  routes: [
    {
      path: '/innboks',
      page: lazyPage(() => import('./inbox-page.tsx'), 'InboxPage', ['inbox', ...CASE_TEXTS], CASE_CODES),
    },
  ],
  door: {
    href: '/innboks',
    icon: <BellIcon />,
    label: ({ inbox }) => inbox,
    isFor: (me) => me !== null && hasInbox(me),
    count: ({ others }) => others,
    holdsCase: (openCase) => openCase === 'others',
  },
};
