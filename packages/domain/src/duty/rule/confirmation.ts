import { defineLabels } from '../../locale/index.ts';

/** How sure a rule is, as shown beside it. None of it has been read by a lawyer. */
export const CONFIRMATIONS = defineLabels('duty.confirmations', {
  /** The paragraph was read in a copy of the consolidated law, the number too. */
  confirmed: 'lest i loven',
  /** The paragraph was read; it has no number, and ours stands in its place. */
  number_ours: 'lest i loven; tallet er vårt',
  /** The paragraph was read; when it applies is our reading, and the number is ours. */
  trigger_ours: 'lest i loven; når den gjelder, og tallet, er vårt valg',
  ours: 'vårt valg',
  local: 'kommunens egen rutine',
  not_confirmed: 'ikke bekreftet',
});

/** Key of how sure a rule is. */
export type Confirmation = keyof typeof CONFIRMATIONS.entries;
