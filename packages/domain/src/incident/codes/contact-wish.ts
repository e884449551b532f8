import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** When the affected employee wants to be contacted. One tap; drives the follow-up. */
export const CONTACT_WISHES = defineCodeTable('2020-01-01', {
  now: { label: label('snakke med noen nå', 'snakke med nokon no', 'talk now') },
  today: { label: label('i dag', 'i dag', 'today') },
  this_week: { label: label('denne uken', 'denne veka', 'this week') },
  no_need: { label: label('trenger ikke kontakt', 'treng ikkje kontakt', 'no need') },
});

/** Code of a wish for contact. */
export type ContactWish = CodeOf<typeof CONTACT_WISHES>;
