import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** How many adults were there besides the affected employee. Lone work is a factor of forskrift om utførelse av arbeid § 3A-2. */
export const ADULTS_PRESENT = defineCodeTable('2020-01-01', {
  none: { label: label('ingen andre', 'ingen andre', 'nobody else') },
  one: { label: label('én', 'éin', 'one') },
  two: { label: label('to', 'to', 'two') },
  three_or_more: { label: label('tre eller flere', 'tre eller fleire', 'three or more') },
});

/** Code of a number of adults. */
export type AdultsPresent = CodeOf<typeof ADULTS_PRESENT>;
