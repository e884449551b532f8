import type { Role } from '@vern/domain/access';
import type { Locale } from '@vern/domain/locale';

const id = (number: number) => `018f3a00-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** The made-up municipality of the demo. */
export const FJORDVIK = id(1);

/** Places of Fjordvik that demo people belong to; ids are the same in every load. */
export const DEMO_PLACES = {
  municipality: id(1),
  division: id(2),
  schools: id(3),
  kindergartens: id(4),
  special: id(5),
  school: id(11),
  kindergarten: id(12),
  grades: id(21),
} as const;

/** Departments of the demo's school and kindergarten; every other unit of Fjordvik is one whole. */
export const DEMO_DEPARTMENTS: readonly {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
}[] = [
  { id: DEMO_PLACES.grades, unitId: DEMO_PLACES.school, name: '1.–4. trinn' },
  { id: id(22), unitId: DEMO_PLACES.school, name: '5.–7. trinn' },
  { id: id(23), unitId: DEMO_PLACES.school, name: 'SFO' },
  { id: id(24), unitId: DEMO_PLACES.kindergarten, name: 'Maurtua' },
  { id: id(25), unitId: DEMO_PLACES.kindergarten, name: 'Bjørnehiet' },
];

/** Bokmål for the page, English for the terminal. */
type RoleLabel = { readonly nb: string; readonly en: string };

/** Somebody to sign in as. Invented, like everybody in Fjordvik. */
export interface DemoPerson {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  /** What to call the role on the page that one chooses on, and in the terminal that the demo was started in. */
  readonly roleLabel: RoleLabel;
  readonly nodeId: string;
  readonly unit: string;
  /** The person's subject at the identity provider `demo`. */
  readonly subject: string;
  readonly locale: Locale;
  /** Set for one who stands in for somebody else. */
  readonly deputyForId?: string;
}

/** Issuer of the demo's identity provider, as it stands on the people of Fjordvik. */
export const DEMO_ISSUER = 'demo';

/** Name of the school that demo people work at. Made up. */
export const DEMO_SCHOOL_NAME = 'Glitrevik skole';
/** Name of the kindergarten that demo people work at, which writes nynorsk. Made up. */
export const DEMO_KINDERGARTEN_NAME = 'Trolledalen barnehage';
const DIVISION = 'Byrådsavdeling for barnehage, skole og idrett';

type Row = readonly [
  number: number,
  subject: string,
  name: string,
  role: Role,
  place: keyof typeof DEMO_PLACES,
  unit: string,
  locale: Locale,
  roleLabel: RoleLabel,
  deputyFor?: number,
];

const TEACHER = { nb: 'lærer', en: 'teacher' };

const ROWS: readonly Row[] = [
  [101, 'ida', 'Ida Blåklokke', 'employee', 'school', DEMO_SCHOOL_NAME, 'nb', TEACHER],
  [102, 'jonas', 'Jonas Fjellrev', 'employee', 'school', DEMO_SCHOOL_NAME, 'nb', TEACHER],
  [103, 'tor', 'Tor Granbar', 'unit_leader', 'school', DEMO_SCHOOL_NAME, 'nb', { nb: 'rektor', en: 'principal' }],
  [
    104,
    'mons',
    'Mons Havgap',
    'unit_leader',
    'school',
    DEMO_SCHOOL_NAME,
    'nb',
    { nb: 'stedfortreder for rektor', en: 'deputy principal' },
    103,
  ],
  [
    117,
    'vigdis',
    'Vigdis Vårlyng',
    'department_leader',
    'grades',
    DEMO_SCHOOL_NAME,
    'nb',
    { nb: 'avdelingsleder for 1.–4. trinn', en: 'head of grades 1–4' },
  ],
  [
    105,
    'siv',
    'Siv Måketun',
    'safety_rep',
    'school',
    DEMO_SCHOOL_NAME,
    'nb',
    { nb: 'verneombud', en: 'safety representative' },
  ],
  [
    106,
    'eli',
    'Eli Lyngtopp',
    'work_env_group_member',
    'school',
    DEMO_SCHOOL_NAME,
    'nb',
    { nb: 'medlem av AMG', en: 'working-environment group member' },
  ],
  [
    107,
    'ragnhild',
    'Ragnhild Rognebær',
    'employee',
    'kindergarten',
    DEMO_KINDERGARTEN_NAME,
    'nn',
    { nb: 'barnehagelærer', en: 'kindergarten teacher' },
  ],
  [
    108,
    'oyvind',
    'Øyvind Snøfonn',
    'unit_leader',
    'kindergarten',
    DEMO_KINDERGARTEN_NAME,
    'nn',
    { nb: 'styrer', en: 'kindergarten head' },
  ],
  [
    109,
    'berit',
    'Berit Bølgebryt',
    'agency_director',
    'schools',
    'Etat for skole',
    'nb',
    { nb: 'etatsdirektør for skole', en: 'director of schools' },
  ],
  [
    110,
    'lars',
    'Lars Lavskog',
    'chief_safety_rep',
    'division',
    DIVISION,
    'nb',
    { nb: 'hovedverneombud', en: 'chief safety representative' },
  ],
  [
    111,
    'hege',
    'Hege Heiloe',
    'hr_adviser',
    'division',
    DIVISION,
    'nn',
    { nb: 'HMS-rådgiver', en: 'health and safety adviser' },
  ],
  [
    112,
    'kari',
    'Kari Kystlinje',
    'steering_group_member',
    'division',
    DIVISION,
    'nb',
    { nb: 'styringsgruppen', en: 'steering group' },
  ],
  [
    113,
    'per',
    'Per Polarlys',
    'project_leader',
    'division',
    DIVISION,
    'nb',
    { nb: 'prosjektleder', en: 'project manager' },
  ],
  [
    114,
    'astrid',
    'Astrid Alv',
    'system_admin',
    'municipality',
    'Fjordvik kommune',
    'nb',
    { nb: 'systemansvarlig', en: 'system administrator' },
  ],
  [
    115,
    'gro',
    'Gro Gråstein',
    'municipal_director',
    'municipality',
    'Fjordvik kommune',
    'nb',
    { nb: 'kommunedirektør', en: 'municipal director' },
  ],
  [
    116,
    'aud',
    'Aud Aurikkel',
    'work_env_committee_member',
    'division',
    DIVISION,
    'nn',
    { nb: 'medlem av AMU', en: 'working-environment committee member' },
  ],
];

/** People to show on the demo's sign-in page: somebody in every role that the first journeys need. */
export const DEMO_PEOPLE: readonly DemoPerson[] = ROWS.map(
  ([number, subject, name, role, place, unit, locale, roleLabel, deputyFor]) => ({
    personId: id(number),
    name,
    role,
    roleLabel,
    nodeId: DEMO_PLACES[place],
    unit,
    subject,
    locale,
    ...(deputyFor === undefined ? {} : { deputyForId: id(deputyFor) }),
  }),
);
