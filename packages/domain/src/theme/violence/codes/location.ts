import { type CodeOf, defineCodeTable } from '../../../locale/index.ts';

/** Where it happened. Forskrift om utførelse av arbeid § 3A-2 asks where, when and in which situations violence can occur. */
export const LOCATIONS = defineCodeTable('incident.locations', '2020-01-01', {
  classroom: { label: 'klasserom' },
  group_room: { label: 'grupperom' },
  corridor: { label: 'gang eller trapp' },
  cloakroom: { label: 'garderobe' },
  toilets: { label: 'toalett eller stellerom' },
  schoolyard: { label: 'skolegård' },
  gym_pool: { label: 'gymsal eller svømmehall' },
  canteen: { label: 'kantine eller spiserom' },
  after_school: { label: 'SFO' },
  kindergarten_section: { label: 'avdeling i barnehagen' },
  outdoor_area: { label: 'uteområde' },
  trip_transport: { label: 'tur eller transport' },
  staff_area: { label: 'personalrom eller kontor' },
  meeting: { label: 'møte' },
  home_visit: { label: 'hjemmebesøk' },
  digital: { label: 'på nett eller telefon' },
  outside_work: { label: 'utenfor arbeidet' },
  other: { label: 'et annet sted' },
});

/** Code of a place. */
export type Location = CodeOf<typeof LOCATIONS>;
