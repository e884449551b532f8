import { DEMO_PEOPLE, DEMO_PLACES, FJORDVIK } from '../demo-people.ts';
import type { IncidentTables } from '../incidents/incident-tables.ts';
import type { Situation } from '../incidents/plan-events.ts';
import { receiveReport } from '../incidents/receive-report.ts';
import type { SentReport } from '../incidents/sent-report.ts';
import type { SeriesBook } from '../incidents/series-book.ts';
import { writeReport } from '../incidents/write-report.ts';
import type { Handlers } from '../organisation/find-handlers.ts';
import type { SeedUnit } from '../organisation/seed-unit.ts';
import type { Random } from '../random/create-random.ts';
import type { DemoCase, DemoCast } from './demo-case.ts';
import { createDemoClock } from './demo-clock.ts';
import { elsewhereCases } from './elsewhere-cases.ts';
import { kindergartenCases } from './kindergarten-cases.ts';
import { schoolCases } from './school-cases.ts';

interface World {
  readonly random: Random;
  readonly asOf: Date;
  readonly units: readonly SeedUnit[];
  readonly vacant: SeedUnit;
  readonly handlers: Handlers;
  readonly newsFrom: number;
  readonly series: SeriesBook;
}

/** Add what each of the demo's people meets when they sign in: made by the same rules as every other report. */
export function addDemoCases(tables: IncidentTables, world: World): void {
  const { random, asOf, handlers, newsFrom, series } = world;
  const clock = createDemoClock(asOf);
  const cast = castOf(world);
  const situations = new Map<string, Situation>();
  for (const each of [...schoolCases(clock, cast), ...elsewhereCases(clock, cast), ...kindergartenCases(clock, cast)]) {
    const report = receiveReport(random, sentOf(each), handlers);
    writeReport(tables, random, report, { steps: each.steps, newsFrom });
    if (each.series === undefined) continue;
    const situation = situations.get(each.series) ?? { unit: each.unit, from: 0, to: 1, intensity: 1 };
    situations.set(each.series, situation);
    series.record(situation, tables, report);
  }
}

function castOf({ units, vacant }: World): DemoCast {
  const unitOf = (id: string) => units.find((unit) => unit.id === id)!;
  const known = new Set(DEMO_PEOPLE.map(({ personId }) => personId));
  return {
    school: unitOf(DEMO_PLACES.school),
    kindergarten: unitOf(DEMO_PLACES.kindergarten),
    vacant,
    elsewhere: units[1]!,
    colleague({ staffIds }, index) {
      const others = staffIds.filter((id) => !known.has(id));
      return others[index % others.length]!;
    },
    person: (subject) => DEMO_PEOPLE.find((each) => each.subject === subject)!.personId,
  };
}

function sentOf({ unit, reporterId, affectedId = reporterId, event, harm, happened, sent }: DemoCase): SentReport {
  const unhurt = {
    physicalInjury: 'none',
    psychologicalImpact: 'none',
    absence: 'none',
    wantsContact: 'no_need',
    consentShareMedical: false,
  } as const;
  return {
    municipalityId: FJORDVIK,
    unit,
    reporterId,
    event: { ...event, affected: [{ ...unhurt, ...harm, personId: affectedId }] },
    day: happened.day,
    time: happened.time,
    receivedAt: sent.at,
    hidesName: false,
  };
}
