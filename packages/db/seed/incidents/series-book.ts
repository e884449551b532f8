import type { Random } from '../random/create-random.ts';
import type { Report } from './add-report.ts';
import type { IncidentTables } from './incident-tables.ts';
import type { PlannedEvent, Situation } from './plan-events.ts';

/** Keeps which recurring situations have become a series at their unit, and how many a unit has had. */
export interface SeriesBook {
  /** Give an id to every situation with more than one event. */
  expect(events: readonly PlannedEvent[]): void;
  idOf(situation: Situation | null): string | null;
  /** The first report of a series starts it. */
  record(tables: IncidentTables, report: Report): void;
}

export function createSeriesBook(random: Random): SeriesBook {
  const ids = new Map<Situation, string>();
  const started = new Set<string>();
  const numbers = new Map<string, number>();
  return {
    expect(events) {
      const counts = new Map<Situation, { events: number; day: string }>();
      for (const { situation, day } of events) {
        if (situation === null) continue;
        const first = counts.get(situation);
        counts.set(situation, { events: (first?.events ?? 0) + 1, day: first?.day ?? day });
      }
      for (const [situation, { events: size, day }] of counts) {
        if (size > 1) ids.set(situation, random.uuid(Date.parse(day)));
      }
    },
    idOf: (situation) => (situation === null ? null : (ids.get(situation) ?? null)),
    record(tables, { seriesId, municipalityId, unit, reporterId, receivedAt }) {
      if (seriesId === null || started.has(seriesId)) return;
      started.add(seriesId);
      const number = (numbers.get(unit.id) ?? 0) + 1;
      numbers.set(unit.id, number);
      tables.incident_series.push({
        municipality_id: municipalityId,
        id: seriesId,
        unit_id: unit.id,
        number,
        created_by_id: reporterId,
        created_at: new Date(receivedAt).toISOString(),
      });
    },
  };
}
