import type { CalendarDay } from '../../calendar/index.ts';
import type { COUNTED, Held } from '../shape/index.ts';

/** +1 or −1 in one cell of the counts. */
export type CountDelta = Held<typeof COUNTED> & {
  readonly id: string;
  /** `event`: one a report. `kind`: one a kind; never to be added up as reports. */
  readonly family: 'event' | 'kind';
  /** Empty in the event family. */
  readonly kind: string;
  readonly receivedOn: CalendarDay;
  readonly delta: 1 | -1;
  readonly recordedAt: Date;
};
