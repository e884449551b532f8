import { addDays, type CalendarDay } from '@vern/domain/calendar';
import {
  DEMO_DEPARTMENTS,
  DEMO_ISSUER,
  DEMO_KINDERGARTEN_NAME,
  DEMO_PEOPLE,
  DEMO_PLACES,
  DEMO_SCHOOL_NAME,
  FJORDVIK,
} from '../demo-people.ts';
import { addNode, addPerson, assign, type OrganisationRows } from '../organisation/organisation-rows.ts';
import { PLACE_NAMES } from '../organisation/place-names.ts';
import type { SeedUnit } from '../organisation/seed-unit.ts';
import { inventPerson, type KnownStaff, staffUnit } from '../organisation/staff-unit.ts';
import type { Random } from '../random/create-random.ts';

const SCHOOLS = 80;
const KINDERGARTENS = 60;
/** Units that draw a lot: special schools and groups. The public figures of a large city give them near half. */
const SPECIAL_SCHOOLS = 3;
const PHONES = [
  { label: 'Nødnummer politi', number: '112' },
  { label: 'Nødnummer helse', number: '113' },
  { label: 'Bedriftshelsetjenesten', number: '55 00 00 00' },
];

/** The school whose principal has left; its place among the units. */
const VACANT = 5;

/**
 * Fjordvik's places and people. Demo people have fixed ids; everybody else is drawn.
 * @param yearFrom - First day of the running school year: the principal of one school left the day before.
 */
export function makeFjordvik(random: Random, yearFrom: CalendarDay): Fjordvik {
  const rows: OrganisationRows = { municipalityId: FJORDVIK, nodes: [], people: [], assignments: [] };
  addCentre(rows, random);
  const units = Array.from({ length: SCHOOLS + KINDERGARTENS }, (_, index) => addUnit(rows, random, index, yearFrom));
  for (const { id, unitId, name } of DEMO_DEPARTMENTS)
    addNode(rows, { id, parentId: unitId, type: 'department', name });
  addMergedSchool(rows, random, units[1]!);
  for (const person of DEMO_PEOPLE) {
    addPerson(rows, {
      id: person.personId,
      name: person.name,
      locale: person.locale,
      email: `${person.subject}@fjordvik.example`,
      issuer: DEMO_ISSUER,
      subject: person.subject,
    });
    const { personId, role, nodeId, deputyForId } = person;
    assign(rows, random, { personId, role, nodeId, ...(deputyForId ? { deputyForId } : {}) });
    // A person with a task at a unit also works there; deputies and central people hold their role alone.
    if (role === 'safety_rep' || role === 'work_env_group_member')
      assign(rows, random, { personId, role: 'employee', nodeId });
  }
  return { rows, units, vacant: units[VACANT]! };
}

interface Fjordvik {
  readonly rows: OrganisationRows;
  readonly units: readonly SeedUnit[];
  /** A school that nobody leads: what its people report goes to the level above. */
  readonly vacant: SeedUnit;
}

function addCentre(rows: OrganisationRows, random: Random): void {
  const place = DEMO_PLACES;
  addNode(rows, { id: place.municipality, parentId: null, type: 'municipality', name: 'Fjordvik kommune' });
  const division = {
    parentId: place.municipality,
    type: 'division',
    name: 'Byrådsavdeling for barnehage, skole og idrett',
  };
  addNode(rows, { id: place.division, ...division });
  const agency = (id: string, name: string) => addNode(rows, { id, parentId: place.division, type: 'agency', name });
  agency(place.schools, 'Etat for skole');
  agency(place.kindergartens, 'Etat for barnehage');
  agency(place.special, 'Etat for spesialpedagogiske tjenester');
  const direct = (nodeId: string, role: 'agency_director' | 'division_director') => {
    const personId = inventPerson(rows, random, 'nb');
    assign(rows, random, { personId, role, nodeId });
  };
  direct(place.division, 'division_director');
  direct(place.special, 'agency_director');
  direct(place.kindergartens, 'agency_director');
}

function addUnit(rows: OrganisationRows, random: Random, index: number, yearFrom: CalendarDay): SeedUnit {
  const kind = index < SCHOOLS ? 'school' : 'kindergarten';
  const isDemo = index === 0 || index === SCHOOLS;
  const language = isDemo ? (kind === 'school' ? 'nb' : 'nn') : random.chance(0.2) ? 'nn' : 'nb';
  const drawnId = random.uuid(Date.parse('2021-06-01T06:00:00Z'));
  const id = isDemo ? (kind === 'school' ? DEMO_PLACES.school : DEMO_PLACES.kindergarten) : drawnId;
  const agencyId = kind === 'school' ? DEMO_PLACES.schools : DEMO_PLACES.kindergartens;
  const suffix = kind === 'kindergarten' ? 'barnehage' : language === 'nn' ? 'skule' : 'skole';
  const name = isDemo
    ? kind === 'school'
      ? DEMO_SCHOOL_NAME
      : DEMO_KINDERGARTEN_NAME
    : `${PLACE_NAMES[index]} ${suffix}`;
  addNode(rows, { id, parentId: agencyId, type: 'unit', unitKind: kind, name, phones: PHONES });
  const isVacant = index === VACANT;
  const speaksFrom = random.chance(0.1) ? 9999 : 2018 + random.below(8);
  const isSpecial = index > 1 && index <= 1 + SPECIAL_SCHOOLS;
  return staffUnit(rows, random, {
    id,
    kind,
    agencyId,
    language,
    weight: isVacant ? 0.6 : isDemo ? 1.5 : isSpecial ? 9 : random.gamma(0.9, 1),
    // Some have never reported, some began late: silence is not safety.
    speaksFrom: isVacant ? Number(yearFrom.slice(0, 4)) : isDemo || isSpecial ? 2000 : speaksFrom,
    staff: kind === 'school' ? 8 + random.below(10) : 5 + random.below(5),
    ...(isDemo ? { known: knownStaff(id) } : {}),
    ...(isVacant ? { ledUntil: addDays(yearFrom, -1) } : {}),
  });
}

function knownStaff(unitId: string): KnownStaff {
  const here = DEMO_PEOPLE.filter((person) => person.nodeId === unitId && !person.deputyForId);
  const holder = (role: string) => here.find((person) => person.role === role)?.personId;
  const [leaderId, safetyRepId, groupMemberId] = [
    holder('unit_leader'),
    holder('safety_rep'),
    holder('work_env_group_member'),
  ];
  return {
    employeeIds: here.filter((person) => person.role === 'employee').map((person) => person.personId),
    ...(leaderId ? { leaderId } : {}),
    ...(safetyRepId ? { safetyRepId } : {}),
    ...(groupMemberId ? { groupMemberId } : {}),
  };
}

/** A small school that went into another: its people's successors read its reports, its figures stay its own. */
function addMergedSchool(rows: OrganisationRows, random: Random, successor: SeedUnit): void {
  addNode(rows, {
    id: random.uuid(Date.parse('2015-08-01T06:00:00Z')),
    parentId: successor.agencyId,
    type: 'unit',
    unitKind: 'school',
    name: 'Gamlegrenda skole',
    validTo: '2023-07-31',
    successorId: successor.id,
  });
}
