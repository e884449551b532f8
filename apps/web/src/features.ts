import { ACUTE_HELP } from './features/acute-help/routes.tsx';
import { HANDLE_INCIDENT } from './features/handle-incident/routes.tsx';
import { HOME } from './features/home/routes.tsx';
import { INBOX } from './features/inbox/routes.tsx';
import { MY_INCIDENTS } from './features/my-incidents/routes.tsx';
import { MY_MEASURES } from './features/my-measures/routes.tsx';
import { REPORT_INCIDENT } from './features/report-incident/routes.tsx';
import { SETTINGS } from './features/settings/routes.tsx';
import { UNIT_REPORTS } from './features/unit-reports/routes.tsx';
import { CONSOLE } from './frame/console-door.tsx';
import type { Feature } from './routing/feature.ts';

/** All that the app consists of, in the order of the menu. What reads this list need not be opened for another part. */
export const FEATURES: readonly Feature[] = [
  HOME,
  INBOX,
  UNIT_REPORTS,
  MY_INCIDENTS,
  CONSOLE,
  ACUTE_HELP,
  REPORT_INCIDENT,
  HANDLE_INCIDENT,
  MY_MEASURES,
  SETTINGS,
];

/** Every page and its address. */
export const ROUTES = FEATURES.flatMap(({ routes }) => routes);

/** Every way in the menu, in its order. */
export const DOORS = FEATURES.flatMap(({ door }) => (door ? [door] : []));
