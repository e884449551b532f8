import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** When the affected employee wants to be contacted. One tap; drives the follow-up. */
export const CONTACT_WISHES = defineCodeTable('2020-01-01', {
  now: { label: label('snakke med noen nå', 'snakke med nokon no', 'talk to somebody now') },
  today: { label: label('snakke med noen i dag', 'snakke med nokon i dag', 'talk to somebody today') },
  this_week: {
    label: label('snakke med noen denne uken', 'snakke med nokon denne veka', 'talk to somebody this week'),
  },
  no_need: { label: label('ingen kontakt nå', 'ingen kontakt no', 'no contact for now') },
});

/** Code of a wish for contact. */
export type ContactWish = CodeOf<typeof CONTACT_WISHES>;
