import type { Role } from '@vern/domain/access';
import { type Label, type Locale, label } from '@vern/domain/locale';

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
} as const;

/** Departments of the demo's school and kindergarten; every other unit of Fjordvik is one whole. */
export const DEMO_DEPARTMENTS: readonly {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
}[] = [
  { id: id(21), unitId: DEMO_PLACES.school, name: '1.–4. trinn' },
  { id: id(22), unitId: DEMO_PLACES.school, name: '5.–7. trinn' },
  { id: id(23), unitId: DEMO_PLACES.school, name: 'SFO' },
  { id: id(24), unitId: DEMO_PLACES.kindergarten, name: 'Maurtua' },
  { id: id(25), unitId: DEMO_PLACES.kindergarten, name: 'Bjørnehiet' },
];

/** Somebody to sign in as. Invented, like everybody in Fjordvik. */
export interface DemoPerson {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  /** What to call the role on the list of demo people. */
  readonly roleLabel: Label;
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
  roleLabel: Label,
  deputyFor?: number,
];

const TEACHER = label('lærer', 'lærar', 'teacher');

const ROWS: readonly Row[] = [
  [101, 'ida', 'Ida Blåklokke', 'employee', 'school', DEMO_SCHOOL_NAME, 'nb', TEACHER],
  [102, 'jonas', 'Jonas Fjellrev', 'employee', 'school', DEMO_SCHOOL_NAME, 'nb', TEACHER],
  [103, 'tor', 'Tor Granbar', 'unit_leader', 'school', DEMO_SCHOOL_NAME, 'nb', label('rektor', 'rektor', 'principal')],
  [
    104,
    'mons',
    'Mons Havgap',
    'unit_leader',
    'school',
    DEMO_SCHOOL_NAME,
    'nb',
    label('stedfortreder for rektor', 'stadfortredar for rektor', 'deputy principal'),
    103,
  ],
  [
    105,
    'siv',
    'Siv Måketun',
    'safety_rep',
    'school',
    DEMO_SCHOOL_NAME,
    'nb',
    label('verneombud', 'verneombod', 'safety representative'),
  ],
  [
    106,
    'eli',
    'Eli Lyngtopp',
    'work_env_group_member',
    'school',
    DEMO_SCHOOL_NAME,
    'nb',
    label('medlem av AMG', 'medlem av AMG', 'working-environment group member'),
  ],
  [
    107,
    'ragnhild',
    'Ragnhild Rognebær',
    'employee',
    'kindergarten',
    DEMO_KINDERGARTEN_NAME,
    'nn',
    label('barnehagelærer', 'barnehagelærar', 'kindergarten teacher'),
  ],
  [
    108,
    'oyvind',
    'Øyvind Snøfonn',
    'unit_leader',
    'kindergarten',
    DEMO_KINDERGARTEN_NAME,
    'nn',
    label('styrer', 'styrar', 'kindergarten head'),
  ],
  [
    109,
    'berit',
    'Berit Bølgebryt',
    'agency_director',
    'schools',
    'Etat for skole',
    'nb',
    label('etatsdirektør for skole', 'etatsdirektør for skule', 'director of schools'),
  ],
  [
    110,
    'lars',
    'Lars Lavskog',
    'chief_safety_rep',
    'division',
    DIVISION,
    'nb',
    label('hovedverneombud', 'hovudverneombod', 'chief safety representative'),
  ],
  [
    111,
    'hege',
    'Hege Heiloe',
    'hr_adviser',
    'division',
    DIVISION,
    'nn',
    label('HMS-rådgiver', 'HMS-rådgivar', 'health and safety adviser'),
  ],
  [
    112,
    'kari',
    'Kari Kystlinje',
    'steering_group_member',
    'division',
    DIVISION,
    'nb',
    label('styringsgruppen', 'styringsgruppa', 'steering group'),
  ],
  [
    113,
    'per',
    'Per Polarlys',
    'project_leader',
    'division',
    DIVISION,
    'nb',
    label('prosjektleder', 'prosjektleiar', 'project manager'),
  ],
  [
    114,
    'astrid',
    'Astrid Alv',
    'system_admin',
    'municipality',
    'Fjordvik kommune',
    'nb',
    label('systemansvarlig', 'systemansvarleg', 'system administrator'),
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
