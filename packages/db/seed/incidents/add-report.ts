import { type CalendarDay, osloDay } from '@vern/domain/calendar';
import type { Handlers } from '../organisation/find-handlers.ts';
import type { SeedUnit } from '../organisation/seed-unit.ts';
import type { Random } from '../random/create-random.ts';
import { drawEvent, type EventFrame } from './draw-event.ts';
import { handle } from './handle.ts';
import type { IncidentTables } from './incident-tables.ts';
import type { ReportedShares } from './known-truth.ts';
import { type ReceivedReport, receiveReport } from './receive-report.ts';
import { writeReport } from './write-report.ts';

/** Where and when something happened, and until when the made-up world has come. */
export interface ReportPlan {
  readonly municipalityId: string;
  readonly unit: SeedUnit;
  readonly handlers: Handlers;
  readonly day: CalendarDay;
  /** Who, where and in the middle of what. */
  readonly frame: EventFrame;
  /** Who sends it; drawn when nobody is named. */
  readonly reporterId: string | null;
  /** Working days that the unit's leader takes for a step, on average. */
  readonly patience: number;
  /** Now, in milliseconds. */
  readonly until: number;
  /** What was told from then on is still in the app, in milliseconds. */
  readonly newsFrom: number;
  /** Of events of this severity, the share that somebody reports. */
  readonly reported: ReportedShares;
}

/** Chance that a report is sent the same day; later ones follow over some days. */
const SAME_DAY = 0.85;
/** Chance that somebody remembers the time of day. */
const TIME_KNOWN = 0.9;
const HIDES_NAME = 0.04;
/** Chance that somebody reports for a colleague, and that two were exposed. */
const FOR_A_COLLEAGUE = 0.1;
const TWO_EXPOSED = 0.04;

/**
 * Make one report with everything that was done about it, and put its rows into the tables.
 * @returns Null when nobody reports it, or it would reach the server after now.
 */
export function addReport(tables: IncidentTables, random: Random, plan: ReportPlan): ReceivedReport | null {
  const { unit, day, patience, until, newsFrom } = plan;
  const minuteOfDay = 8 * 60 + random.below(unit.kind === 'kindergarten' ? 480 : 400);
  const delayMinutes = random.chance(SAME_DAY) ? 20 + random.below(180) : 600 + random.below(5_000);
  // Local time minus one hour is UTC in winter; in summer the report merely takes an hour longer.
  const receivedAt = Date.parse(`${day}T00:00:00Z`) + (minuteOfDay - 60 + delayMinutes) * 60_000 + random.below(60_000);
  const reporterId = plan.reporterId ?? random.pick(unit.staffIds);
  const affectedIds = drawAffected(random, unit, reporterId);
  const people = { reporterId, affectedIds, receivedOn: osloDay(new Date(receivedAt)) };
  const sent = {
    municipalityId: plan.municipalityId,
    unit,
    reporterId,
    event: drawEvent(random, unit, plan.frame, people),
    day,
    time: random.chance(TIME_KNOWN) ? clock(minuteOfDay) : null,
    receivedAt,
    hidesName: random.chance(HIDES_NAME),
  };
  const report = receiveReport(random, sent, plan.handlers);
  const { language, staffIds } = unit;
  const steps = handle(random, receivedAt, { patience, until, language, staffIds });
  const share = report.received.facts.severity === 1 ? plan.reported.minor : plan.reported.serious;
  if (receivedAt > until || !random.chance(share)) return null;
  writeReport(tables, random, report, { steps, newsFrom });
  return report;
}

function drawAffected(random: Random, { staffIds }: SeedUnit, reporterId: string): readonly string[] {
  const affected = new Set([random.chance(FOR_A_COLLEAGUE) ? random.pick(staffIds) : reporterId]);
  if (random.chance(TWO_EXPOSED)) affected.add(random.pick(staffIds));
  return [...affected];
}

function clock(minuteOfDay: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minuteOfDay / 60))}:${pad(5 * Math.floor((minuteOfDay % 60) / 5))}`;
}
