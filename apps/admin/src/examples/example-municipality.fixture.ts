import type { Figures, Person, Place, Vacancies } from '../server/answers.ts';

const place = (id: string, parentId: string | null, type: string, name: string, unitKind: string | null = null) =>
  ({ id, parentId, type, unitKind, name }) satisfies Place;

/** The places of all examples. Invented, like everybody who works there. */
export const examplePlaces: readonly Place[] = [
  place('m', null, 'municipality', 'Fjordvik kommune'),
  place('d', 'm', 'division', 'Oppvekst og utdanning'),
  place('as', 'd', 'agency', 'Skoleetaten'),
  place('ab', 'd', 'agency', 'Barnehageetaten'),
  place('s1', 'as', 'unit', 'Fjellsiden skole', 'school'),
  place('s1a', 's1', 'department', 'Småtrinnet'),
  place('s2', 'as', 'unit', 'Åsen skole', 'school'),
  place('b1', 'ab', 'unit', 'Strandgata barnehage', 'kindergarten'),
];

/** The day all examples are seen on. */
export const EXAMPLE_NOW = new Date('2026-03-09T08:15:00Z');

const shown = (count: number) => ({ isSuppressed: false, count });
const HIDDEN = { isSuppressed: true, count: null };
const sum = (count: number) => ({ ...shown(count), least: count, most: count });
const between = (least: number, most: number) => ({ ...HIDDEN, least, most });
const total = (unitKind: string, periodStart: string, periodEnd: string, count: number) => ({
  series: 'Nabovik kommune',
  source: 'nabovik.csv',
  unitKind,
  periodStart,
  periodEnd,
  count,
});

/** A year that has begun, with a total from elsewhere that does not cover its whole year. */
export const exampleFigures: Figures = {
  asOf: '2026-03-09',
  year: 2026,
  monthly: [
    { unitKind: 'school', months: [shown(212), shown(268), shown(61)], total: sum(541) },
    { unitKind: 'kindergarten', months: [shown(24), shown(19), shown(7)], total: sum(50) },
  ],
  silentUnits: [{ id: 's2', name: 'Åsen skole' }],
  silentSince: '2025-03-01',
  silentUntil: '2026-02-28',
  firstAnswer: { minutes: 1_330, answers: shown(498), since: '2025-12-09' },
  comparison: [
    total('school', '2024-01-01', '2024-12-31', 1_204),
    total('kindergarten', '2024-01-01', '2024-12-31', 87),
    total('school', '2025-01-01', '2025-11-03', 1_118),
    total('kindergarten', '2025-01-01', '2025-11-03', 64),
  ],
};

/** The first morning: nothing reported, nothing answered, nothing imported. */
export const exampleEmptyFigures: Figures = {
  ...exampleFigures,
  monthly: exampleFigures.monthly.map(({ unitKind }) => ({
    unitKind,
    months: [shown(0), shown(0), shown(0)],
    total: sum(0),
  })),
  silentUnits: [],
  firstAnswer: { ...exampleFigures.firstAnswer, minutes: null, answers: shown(0) },
  comparison: [],
};

/** Counts so small that somebody could be known again by them. */
export const exampleHiddenFigures: Figures = {
  ...exampleFigures,
  monthly: [
    { unitKind: 'school', months: [shown(6), HIDDEN, shown(0)], total: between(7, 10) },
    { unitKind: 'kindergarten', months: [shown(0), HIDDEN, HIDDEN], total: between(2, 8) },
  ],
  firstAnswer: { ...exampleFigures.firstAnswer, minutes: null, answers: HIDDEN },
};

/** One person for each way a role is held: open, as a deputy, over, not yet begun, and none at all. */
export const examplePeople: readonly Person[] = [
  {
    id: 'p1',
    name: 'Anne Fjellheim',
    roles: [
      { role: 'unit_leader', nodeName: 'Fjellsiden skole', from: '2021-08-01', to: null, isDeputy: false },
      { role: 'unit_leader', nodeName: 'Åsen skole', from: '2026-02-01', to: '2026-06-30', isDeputy: true },
    ],
  },
  {
    id: 'p2',
    name: 'Bjørn Strand',
    roles: [
      { role: 'employee', nodeName: 'Strandgata barnehage', from: '2019-08-01', to: '2025-12-31', isDeputy: false },
      { role: 'safety_rep', nodeName: 'Fjellsiden skole', from: '2026-04-01', to: null, isDeputy: false },
    ],
  },
  { id: 'p3', name: 'Cecilie Vik', roles: [] },
];

/** A leader missing at a unit, at a level above, and where nobody is left; and a unit without a safety representative. */
export const exampleVacancies: Vacancies = {
  withoutLeader: [
    { id: 'ab', name: 'Barnehageetaten', handledAt: 'Oppvekst og utdanning', handledBy: 'steering_group' },
    { id: 'm', name: 'Fjordvik kommune', handledAt: 'Fjordvik kommune', handledBy: 'nobody' },
    { id: 's2', name: 'Åsen skole', handledAt: 'Skoleetaten', handledBy: 'leader' },
  ],
  withoutSafetyRep: [{ id: 'b1', name: 'Strandgata barnehage' }],
};
