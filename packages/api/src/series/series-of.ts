import { DomainError } from '@vern/domain/errors';
import type { IncidentReport } from '@vern/domain/incident/schema';
import { incidentAudit } from '../incident/incident-audit.ts';
import { loadIncident } from '../incident/load-incident.ts';
import type { Work } from '../work.ts';

/**
 * The series that a report belongs to: that of the report it continues, which becomes the first of a new one if it had none.
 * @returns Null when it continues nothing.
 * @throws {DomainError} `not_found`, `action_not_allowed`, or `series_of_other_unit`.
 */
export async function seriesOf(work: Work, report: IncidentReport): Promise<string | null> {
  if (report.continuesIncidentId === null) return null;
  const { facts, grants } = await loadIncident(work, report.continuesIncidentId);
  if (!grants.continueSeries) throw new DomainError('action_not_allowed', { action: 'continue_series' });
  if (facts.unitId !== report.unitId) throw new DomainError('series_of_other_unit');
  if (facts.seriesId) return facts.seriesId;
  const id = work.newId();
  const audit = incidentAudit(work, 'series.start', facts.id, { entityType: 'series', entityId: id });
  const series = await work.ports.series.start(
    work.scope,
    { id, incidentId: facts.id, unitId: facts.unitId, at: work.now },
    audit,
  );
  return series.id;
}
