import type { Scenario, ScenarioInput } from './scenario.ts';
import { singleUnit } from './single-unit.ts';

const id = (number: number) => `018f3a00-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** A school from which nothing has come for over a year: two old reports, both closed. */
export const quietSchool = (input: ScenarioInput): Scenario =>
  singleUnit(input, {
    municipalityId: id(71),
    municipality: 'Stilledal kommune',
    unit: 'Stilledal skole',
    kind: 'school',
    staff: 12,
    runs: [{ count: 2, daysAgo: [520, 430], isSeries: false, patience: 1 }],
  });

/** A kindergarten where two situations come back almost daily, and a prompt leader. */
export const busyKindergarten = (input: ScenarioInput): Scenario =>
  singleUnit(input, {
    municipalityId: id(72),
    municipality: 'Travelvik kommune',
    unit: 'Travelvik barnehage',
    kind: 'kindergarten',
    staff: 9,
    runs: [
      { count: 30, daysAgo: [60, 2], isSeries: true, patience: 0.5 },
      { count: 14, daysAgo: [40, 5], isSeries: true, patience: 0.5 },
      { count: 6, daysAgo: [55, 3], isSeries: false, patience: 0.5 },
    ],
  });

/** A school whose leader has not kept up: most of the last weeks' reports wait for a first word. */
export const overdueFollowUp = (input: ScenarioInput): Scenario =>
  singleUnit(input, {
    municipalityId: id(73),
    municipality: 'Ventevåg kommune',
    unit: 'Ventevåg skole',
    kind: 'school',
    staff: 14,
    runs: [
      { count: 8, daysAgo: [45, 10], isSeries: false, patience: 200 },
      { count: 6, daysAgo: [60, 20], isSeries: true, patience: 12 },
    ],
  });
