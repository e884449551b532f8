import { type CodeOf, defineCodeTable } from '../../../locale/index.ts';

/** What was going on when it happened. Asked after the receipt; may stay empty. */
export const SITUATIONS = defineCodeTable('incident.situations', '2020-01-01', {
  teaching: { label: 'undervisning' },
  transition: { label: 'overgang mellom aktiviteter' },
  recess: { label: 'friminutt' },
  free_play: { label: 'frilek' },
  meal: { label: 'måltid' },
  toileting_care: { label: 'stell eller toalettbesøk' },
  one_to_one: { label: 'en-til-en' },
  peer_conflict: { label: 'konflikt mellom elever eller barn' },
  limit_setting: { label: 'grensesetting' },
  physical_intervention: { label: 'fysisk inngripen' },
  parent_contact: { label: 'kontakt med foresatte' },
  meeting: { label: 'møte' },
  arrival_pick_up: { label: 'levering eller henting' },
  excursion: { label: 'utflukt' },
  digital_contact: { label: 'digital kontakt' },
  other: { label: 'en annen situasjon' },
});

/** Code of a situation. */
export type Situation = CodeOf<typeof SITUATIONS>;
