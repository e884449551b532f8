import { addDays, type CalendarDay } from '@vern/domain/calendar';
import type { UnitKind } from '@vern/domain/org-tree';
import { addReport } from '../incidents/add-report.ts';
import { batchesOf, emptyTables } from '../incidents/incident-tables.ts';
import { newsFrom } from '../incidents/news-from.ts';
import { createSeriesBook } from '../incidents/series-book.ts';
import { findHandlers } from '../organisation/find-handlers.ts';
import { addNode, assign, type OrganisationRows } from '../organisation/organisation-rows.ts';
import { inventPerson, staffUnit } from '../organisation/staff-unit.ts';
import type { Scenario, ScenarioInput } from './scenario.ts';

/** A few reports that lie alike: how many days ago, in how many situations, how long the leader takes. */
export interface ReportRun {
  readonly count: number;
  /** Days before now of the first and the last; both included. */
  readonly daysAgo: readonly [first: number, last: number];
  readonly isSeries: boolean;
  /** Working days that the leader takes for each step, on average. */
  readonly patience: number;
}

export interface SingleUnit {
  readonly municipalityId: string;
  readonly municipality: string;
  readonly unit: string;
  readonly kind: Extract<UnitKind, 'school' | 'kindergarten'>;
  readonly staff: number;
  readonly runs: readonly ReportRun[];
}

const MADE_AT = Date.parse('2021-06-01T06:00:00Z');

/** A municipality of one unit, for tests that want to know every report in it. */
export function singleUnit({ random, asOf, today, truth: _truth }: ScenarioInput, plan: SingleUnit): Scenario {
  const { municipalityId } = plan;
  const rows: OrganisationRows = { municipalityId, nodes: [], people: [], assignments: [] };
  addNode(rows, { id: municipalityId, parentId: null, type: 'municipality', name: plan.municipality });
  const agencyId = random.uuid(MADE_AT);
  addNode(rows, { id: agencyId, parentId: municipalityId, type: 'agency', name: 'Oppvekst' });
  const directorId = inventPerson(rows, random, 'nb');
  assign(rows, random, { personId: directorId, role: 'agency_director', nodeId: agencyId });
  const id = random.uuid(MADE_AT);
  addNode(rows, { id, parentId: agencyId, type: 'unit', unitKind: plan.kind, name: plan.unit });
  const { kind, staff } = plan;
  const known = { kind, staff, agencyId, language: 'nb', weight: 1, speaksFrom: 2000 } as const;
  const unit = staffUnit(rows, random, { id, ...known });
  const handlers = findHandlers(rows);
  return {
    name: plan.municipality,
    organisation: rows,
    *parts() {
      const tables = emptyTables();
      const series = createSeriesBook(random);
      for (const run of plan.runs) {
        const situation = run.isSeries ? { unit, from: 0, to: 1, intensity: 1 } : null;
        const days = daysOfRun(today, run);
        for (const day of days) {
          const report = addReport(tables, random, {
            municipalityId,
            unit,
            handlers,
            day,
            frame: series.frameOf(situation, unit),
            reporterId: series.reporterOf(situation),
            patience: run.patience,
            until: asOf.getTime(),
            newsFrom: newsFrom(today),
            reported: { minor: 1, serious: 1 },
          });
          if (report) series.record(situation, tables, report);
        }
      }
      series.write(tables);
      yield { batches: batchesOf(tables), done: 1 };
    },
  };
}

function daysOfRun(today: CalendarDay, { count, daysAgo: [first, last] }: ReportRun): readonly CalendarDay[] {
  const step = count === 1 ? 0 : (first - last) / (count - 1);
  return Array.from({ length: count }, (_, index) => addDays(today, -Math.round(first - index * step)));
}
