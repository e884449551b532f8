import { BarChartIcon } from '@navikt/aksel-icons';
import type { Feature } from '../routing/feature.ts';

/** The way to the other app, for whoever has work there. */
export const CONSOLE: Feature = {
  routes: [],
  door: {
    href: '/admin/',
    icon: <BarChartIcon />,
    label: ({ console }) => console,
    isFor: (me) => Boolean(me?.console),
  },
};
