import type { Me, WorkPlace } from '../server/answers.ts';

/** The school of all examples. Invented, like everybody who works there. */
export const exampleSchool: WorkPlace = {
  id: '018f0000-0000-7000-8000-0000000000a1',
  name: 'Fjellsiden skole',
  type: 'unit',
  unitKind: 'school',
  departments: [],
  phones: [
    { label: 'Rektor', number: '55 00 00 01' },
    { label: 'Verneombud', number: '55 00 00 02' },
  ],
};

/** Kari, who teaches there. */
export const exampleTeacher: Me = {
  personId: '018f0000-0000-7000-8000-0000000000b1',
  name: 'Kari Nes',
  locale: 'nb',
  municipalityName: 'Fjordvik kommune',
  roles: [{ role: 'employee', nodeId: exampleSchool.id, nodeName: exampleSchool.name, isDeputy: false }],
  workPlaces: [exampleSchool],
  handles: [],
  isGiven: false,
  follows: [],
  console: null,
};

/** Siv, its safety representative. */
export const exampleSafetyRep: Me = {
  ...exampleTeacher,
  personId: '018f0000-0000-7000-8000-0000000000b3',
  name: 'Siv Lie',
  roles: [{ role: 'safety_rep', nodeId: exampleSchool.id, nodeName: exampleSchool.name, isDeputy: false }],
  follows: [{ id: exampleSchool.id, name: exampleSchool.name }],
};

/** Ola, who leads it. */
export const exampleLeader: Me = {
  ...exampleTeacher,
  personId: '018f0000-0000-7000-8000-0000000000b2',
  name: 'Ola Moen',
  roles: [{ role: 'unit_leader', nodeId: exampleSchool.id, nodeName: exampleSchool.name, isDeputy: false }],
  handles: [exampleSchool],
};
