import { DomainError } from '@vern/domain/errors';
import type { Continuation } from '@vern/domain/incident/ports';
import { isAboutLeader } from '@vern/domain/incident/record';
import type { IncidentReport } from '@vern/domain/incident/schema';
import { audit } from '@vern/domain/subject';
import type { Work } from '../../work.ts';
import { loadIncident } from '../scope/load-incident.ts';

/**
 * What a report continues: the series of the earlier one, which begins with the two if it had none. A report about a
 * leader is in no series with others: whoever leads sees those, and would learn from them that there is one they do not see.
 * @returns Null when it continues nothing, or one of the two is about a leader and the other is not.
 * @throws {DomainError} `not_found`, `action_not_allowed`, or `series_of_other_unit`.
 */
export async function continuationOf(work: Work, report: IncidentReport): Promise<Continuation | null> {
  if (report.continuesIncidentId === null) return null;
  const { facts, grants } = await loadIncident(work, report.continuesIncidentId);
  if (!grants.continueSeries) throw new DomainError('action_not_allowed', { action: 'continue_series' });
  if (facts.unitId !== report.unitId) throw new DomainError('series_of_other_unit');
  if (facts.aboutLeader !== isAboutLeader(report)) return null;
  const newSeriesId = work.newId();
  const started = audit(
    work,
    'series.start',
    { type: 'incident', id: facts.id },
    { entityType: 'series', entityId: newSeriesId },
  );
  return { incidentId: facts.id, newSeriesId, at: work.now, audit: started };
}
