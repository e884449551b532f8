import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** What was going on when it happened. Asked after the receipt; may stay empty. */
export const SITUATIONS = defineCodeTable('2020-01-01', {
  teaching: { label: label('undervisning', 'undervising', 'teaching') },
  transition: {
    label: label('overgang mellom aktiviteter', 'overgang mellom aktivitetar', 'transition between activities'),
  },
  recess: { label: label('friminutt', 'friminutt', 'break time') },
  free_play: { label: label('frilek', 'frileik', 'free play') },
  meal: { label: label('måltid', 'måltid', 'meal') },
  toileting_care: {
    label: label('stell eller toalettbesøk', 'stell eller toalettbesøk', 'personal care or toilet visit'),
  },
  one_to_one: { label: label('en-til-en', 'ein-til-ein', 'one-to-one') },
  peer_conflict: {
    label: label(
      'konflikt mellom elever eller barn',
      'konflikt mellom elevar eller barn',
      'conflict between pupils or children',
    ),
  },
  limit_setting: { label: label('grensesetting', 'grensesetjing', 'setting limits') },
  physical_intervention: { label: label('fysisk inngripen', 'fysisk inngrep', 'physical intervention') },
  parent_contact: { label: label('kontakt med foresatte', 'kontakt med føresette', 'contact with parents or carers') },
  meeting: { label: label('møte', 'møte', 'meeting') },
  arrival_pick_up: { label: label('levering eller henting', 'levering eller henting', 'drop-off or pick-up') },
  excursion: { label: label('utflukt', 'utflukt', 'outing') },
  digital_contact: { label: label('digital kontakt', 'digital kontakt', 'digital contact') },
  other: { label: label('en annen situasjon', 'ein annan situasjon', 'another situation') },
});

/** Code of a situation. */
export type Situation = CodeOf<typeof SITUATIONS>;
