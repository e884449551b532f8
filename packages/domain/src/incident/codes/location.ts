import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** Where it happened. Forskrift om utførelse av arbeid § 3A-2 asks where, when and in which situations violence can occur. */
export const LOCATIONS = defineCodeTable('2020-01-01', {
  classroom: { label: label('klasserom', 'klasserom', 'classroom') },
  group_room: { label: label('grupperom', 'grupperom', 'group room') },
  corridor: { label: label('gang eller trapp', 'gang eller trapp', 'corridor or stairs') },
  cloakroom: { label: label('garderobe', 'garderobe', 'cloakroom') },
  toilets: { label: label('toalett eller stellerom', 'toalett eller stellerom', 'toilets or changing room') },
  schoolyard: { label: label('skolegård', 'skulegard', 'schoolyard') },
  gym_pool: { label: label('gymsal eller svømmehall', 'gymsal eller symjehall', 'sports hall or swimming pool') },
  canteen: { label: label('kantine eller spiserom', 'kantine eller matrom', 'canteen or dining room') },
  after_school: { label: label('SFO', 'SFO', 'after-school club') },
  kindergarten_section: { label: label('avdeling i barnehagen', 'avdeling i barnehagen', 'kindergarten section') },
  outdoor_area: { label: label('uteområde', 'uteområde', 'outdoor area') },
  trip_transport: { label: label('tur eller transport', 'tur eller transport', 'outing or transport') },
  staff_area: { label: label('personalrom eller kontor', 'personalrom eller kontor', 'staff room or office') },
  meeting: { label: label('møte', 'møte', 'meeting') },
  home_visit: { label: label('hjemmebesøk', 'heimebesøk', 'home visit') },
  digital: { label: label('på nett eller telefon', 'på nett eller telefon', 'online or by phone') },
  outside_work: { label: label('utenfor arbeidet', 'utanfor arbeidet', 'outside work') },
  other: { label: label('et annet sted', 'ein annan stad', 'somewhere else') },
});

/** Code of a place. */
export type Location = CodeOf<typeof LOCATIONS>;
