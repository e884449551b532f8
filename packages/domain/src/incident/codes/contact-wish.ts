import { type CodeOf, defineCodeTable } from '../../locale/index.ts';

/**
 * When the affected employee wants to be contacted, from the most urgent wish down. One tap; drives the follow-up.
 * `unknown` is what a colleague who reports may say: nobody has been asked, so it is no wish to be left alone.
 */
export const CONTACT_WISHES = defineCodeTable('incident.contactWishes', '2020-01-01', {
  now: { label: 'snakke med noen nå' },
  today: { label: 'snakke med noen i dag' },
  this_week: { label: 'snakke med noen denne uken' },
  no_need: { label: 'ingen kontakt nå' },
  unknown: { label: 'vet ikke', validFrom: '2026-11-29' },
});

/** Code of a wish for contact. */
export type ContactWish = CodeOf<typeof CONTACT_WISHES>;
