import { type CodeOf, defineCodeTable } from '../../../locale/index.ts';

/** How many adults were there besides the affected employee. Lone work is a factor of forskrift om utførelse av arbeid § 3A-2. */
export const ADULTS_PRESENT = defineCodeTable('incident.adultsPresent', '2020-01-01', {
  none: { label: 'ingen andre' },
  one: { label: 'én' },
  two: { label: 'to' },
  three_or_more: { label: 'tre eller flere' },
});

/** Code of a number of adults. */
export type AdultsPresent = CodeOf<typeof ADULTS_PRESENT>;
