import { audit } from '@vern/domain/subject';
import type { Random } from '../random/create-random.ts';
import { drawFrame, type EventFrame } from './draw-event.ts';
import type { IncidentTables } from './incident-tables.ts';
import type { Situation } from './plan-events.ts';
import { auditRow } from './put-case.ts';
import { type ReceivedReport, writerAt } from './receive-report.ts';

/** Keeps what comes back in a situation, and which situations have become a series at their unit. */
export interface SeriesBook {
  /** The same each time it happens; a single event has a frame of its own. */
  frameOf(situation: Situation | null, unit: Situation['unit']): EventFrame;
  /** Whoever sent the first report of a situation: only one's own report can be continued. Null before there is one. */
  reporterOf(situation: Situation | null): string | null;
  /** Take note of a report whose row is the last in the table. */
  record(situation: Situation | null, tables: IncidentTables, report: ReceivedReport): void;
  /** Write the series of what has been noted: each begins with its second report, and the unit numbers them as they begin. */
  write(tables: IncidentTables): void;
}

interface Noted {
  readonly report: ReceivedReport;
  /** Where its row stands in the table. */
  readonly at: number;
}

export function createSeriesBook(random: Random): SeriesBook {
  const frames = new Map<Situation, EventFrame>();
  let noted = new Map<Situation, Noted[]>();
  const numbers = new Map<string, number>();
  return {
    frameOf(situation, unit) {
      const known = situation && frames.get(situation);
      const frame = known ?? drawFrame(random, unit);
      if (situation) frames.set(situation, frame);
      return frame;
    },
    reporterOf: (situation) => (situation && noted.get(situation)?.[0]?.report.reporterId) ?? null,
    record(situation, tables, report) {
      if (situation === null) return;
      const before = noted.get(situation) ?? [];
      noted.set(situation, [...before, { report, at: tables.incident.length - 1 }]);
    },
    write(tables) {
      const byReceipt = (a: Noted, b: Noted) => a.report.receivedAt - b.report.receivedAt;
      const series = [...noted.values()].filter(({ length }) => length > 1).map((each) => each.sort(byReceipt));
      series.sort(([, a], [, b]) => byReceipt(a!, b!));
      for (const each of series) begin(tables, random, each, numbers);
      noted = new Map();
    },
  };
}

function begin(tables: IncidentTables, random: Random, members: readonly Noted[], numbers: Map<string, number>): void {
  const [first, second] = members as [Noted, Noted];
  const { municipalityId, unit, reporterId, receivedAt } = second.report;
  const id = random.uuid(receivedAt);
  const number = (numbers.get(unit.id) ?? 0) + 1;
  numbers.set(unit.id, number);
  tables.incident_series.push({
    municipality_id: municipalityId,
    id,
    unit_id: unit.id,
    number,
    created_by_id: reporterId,
    created_at: new Date(receivedAt).toISOString(),
  });
  const of = { entityType: 'series', entityId: id } as const;
  const begun = audit(
    writerAt(random, reporterId, receivedAt),
    'series.start',
    { type: 'incident', id: first.report.id },
    of,
  );
  tables.audit_entry.push(auditRow(municipalityId, reporterId, begun));
  for (const { at } of members) tables.incident[at] = { ...tables.incident[at], series_id: id };
}
