import type { CalendarDay } from '@vern/domain/calendar';
import { BERGEN_TOTALS } from '../data/bergen-totals.ts';
import { addDemoCases } from '../demo-cases/add-demo-cases.ts';
import { DEMO_PLACES, FJORDVIK } from '../demo-people.ts';
import { addReport } from '../incidents/add-report.ts';
import { batchesOf, emptyTables, type IncidentTables } from '../incidents/incident-tables.ts';
import { type KnownTruth, reportedShares, withTruth } from '../incidents/known-truth.ts';
import { expectedPerDay } from '../incidents/level.ts';
import { newsFrom } from '../incidents/news-from.ts';
import { planEvents } from '../incidents/plan-events.ts';
import { createSeriesBook, type SeriesBook } from '../incidents/series-book.ts';
import { findHandlers, type Handlers } from '../organisation/find-handlers.ts';
import type { SeedUnit } from '../organisation/seed-unit.ts';
import { makeFjordvik } from './fjordvik-organisation.ts';
import type { Scenario, ScenarioInput } from './scenario.ts';

/**
 * Fjordvik's size against the city whose public totals give its level: half as many pupils and children.
 * So 5,197 reports from schools in 2023 become about 2,600.
 */
export const FJORDVIK_FACTOR = 0.5;

/** Whole school years before the running one. */
const SCHOOL_YEARS = 5;

/** The demo municipality: five school years and the running one, up to now, and what its demo people meet. */
export function fjordvik(input: ScenarioInput): Scenario {
  const { random, today } = input;
  const years = schoolYearsUntil(today);
  const { rows, units, vacant } = makeFjordvik(random, years.at(-1)!.from);
  const series = createSeriesBook(random);
  const world: World = { ...input, units, handlers: findHandlers(rows), newsFrom: newsFrom(today), series };
  return {
    name: 'Fjordvik kommune',
    organisation: rows,
    *parts() {
      for (const [index, year] of years.entries()) {
        const tables = emptyTables();
        addSchoolYear(tables, world, 'school', year);
        addSchoolYear(tables, world, 'kindergarten', year);
        if (index === years.length - 1) addDemoCases(tables, { ...world, vacant });
        series.write(tables);
        yield { batches: batchesOf(tables), done: (index + 1) / years.length };
      }
    },
  };
}

/** What every report of Fjordvik is made in. */
interface World extends ScenarioInput {
  readonly units: readonly SeedUnit[];
  readonly handlers: Handlers;
  readonly newsFrom: number;
  readonly series: SeriesBook;
}

type SchoolYear = { readonly from: CalendarDay; readonly to: CalendarDay };

function schoolYearsUntil(today: CalendarDay): readonly SchoolYear[] {
  const year = Number(today.slice(0, 4));
  const running = today.slice(5) >= '08-01' ? year : year - 1;
  return Array.from({ length: SCHOOL_YEARS + 1 }, (_, index) => {
    const first = running - SCHOOL_YEARS + index;
    const last = `${first + 1}-07-31`;
    return { from: `${first}-08-01`, to: last < today ? last : today };
  });
}

function addSchoolYear(
  tables: IncidentTables,
  { random, asOf, truth, units, handlers, newsFrom, series }: World,
  kind: 'school' | 'kindergarten',
  { from, to }: SchoolYear,
): void {
  const speaking = units.filter((unit) => unit.kind === kind && unit.speaksFrom <= Number(from.slice(0, 4)));
  const expected = withTruth(expectedPerDay(BERGEN_TOTALS, kind, { from, to }, FJORDVIK_FACTOR), truth);
  const events = [...planEvents(random, speaking, expected, dispersionOf(truth, kind))];
  events.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  for (const { unit, day, situation } of events) {
    const report = addReport(tables, random, {
      municipalityId: FJORDVIK,
      unit,
      handlers,
      day,
      frame: series.frameOf(situation, unit),
      reporterId: series.reporterOf(situation),
      patience: patienceOf(unit),
      until: asOf.getTime(),
      newsFrom,
      reported: reportedShares(truth, day),
    });
    if (report) series.record(situation, tables, report);
  }
}

/** Kindergartens have a twentieth of the events and smaller groups: a quarter of the schools' excess. */
function dispersionOf({ overDispersion }: KnownTruth, kind: 'school' | 'kindergarten'): number {
  return kind === 'school' ? overDispersion : 1 + (overDispersion - 1) / 4;
}

/** Working days a unit's leader takes for a step: most are prompt, one in eight is slow. The id decides, so it lasts. */
function patienceOf(unit: SeedUnit): number {
  // The demo's own units have enough open at any time to show a leader's day.
  if (unit.id === DEMO_PLACES.school || unit.id === DEMO_PLACES.kindergarten) return 3.5;
  const digit = Number.parseInt(unit.id.slice(-1), 16);
  return digit < 2 ? 6 : 0.6 + digit / 12;
}
