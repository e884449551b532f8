import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/**
 * When the affected employee wants to be contacted, from the most urgent wish down. One tap; drives the follow-up.
 * `unknown` is what a colleague who reports may say: nobody has been asked, so it is no wish to be left alone.
 */
export const CONTACT_WISHES = defineCodeTable('2020-01-01', {
  now: { label: label('snakke med noen nå', 'snakke med nokon no', 'talk to somebody now') },
  today: { label: label('snakke med noen i dag', 'snakke med nokon i dag', 'talk to somebody today') },
  this_week: {
    label: label('snakke med noen denne uken', 'snakke med nokon denne veka', 'talk to somebody this week'),
  },
  no_need: { label: label('ingen kontakt nå', 'ingen kontakt no', 'no contact for now') },
  unknown: { label: label('vet ikke', 'veit ikkje', 'do not know'), validFrom: '2026-11-29' },
});

/** Code of a wish for contact. */
export type ContactWish = CodeOf<typeof CONTACT_WISHES>;
