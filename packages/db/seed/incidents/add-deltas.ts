import { osloDay } from '@vern/domain/calendar';
import type { Random } from '../random/create-random.ts';
import type { IncidentTables } from './incident-tables.ts';
import type { SettledReport } from './settle-report.ts';
import type { Step } from './step.ts';

/** +1 an event and a kind; −1 each when it was withdrawn. */
export function addDeltas(tables: IncidentTables, random: Random, report: SettledReport, steps: readonly Step[]): void {
  const { event, receivedAt } = report;
  const withdrawn = steps.find((step) => step.action === 'withdraw');
  const changes = [{ delta: 1, at: receivedAt }, ...(withdrawn ? [{ delta: -1, at: withdrawn.at }] : [])];
  for (const { delta, at } of changes) {
    for (const kind of ['', ...event.kinds]) {
      tables.incident_count_delta.push({
        municipality_id: report.municipalityId,
        id: random.uuid(at),
        family: kind === '' ? 'event' : 'kind',
        kind,
        unit_id: report.unit.id,
        occurred_on: report.day,
        received_on: osloDay(new Date(receivedAt)),
        severity: report.level.severity,
        physical_harm: report.flags.physicalHarm,
        psychological_strain: report.flags.psychologicalStrain,
        delta,
        recorded_at: new Date(at).toISOString(),
      });
    }
  }
}
