import { DomainError } from '@vern/domain/errors';
import { audit } from '@vern/domain/subject';
import type { Work } from '../../work.ts';
import { peopleOfPlace } from '../delegate/people-of-place.ts';
import { asDeputy } from '../record/as-deputy.ts';
import { type LoadedIncident, loadIncident } from '../scope/load-incident.ts';
import type { IncidentCaseView } from './incident-view.schema.ts';
import { presentIncident } from './present-incident.ts';
import { seriesOf } from './series-of.ts';

/**
 * Open one report. The look goes on record first, so that it is among the readers that are shown.
 * @throws {DomainError} `not_found`.
 */
export async function openIncident(work: Work, incidentId: string): Promise<IncidentCaseView> {
  const found = await loadIncident(work, incidentId);
  await work.ports.audit.recordRead(
    work.scope,
    audit(work, 'incident.read', { type: 'incident', id: incidentId }, { details: asDeputy(found.grants.read) }),
  );
  return shown(work, found);
}

/** The report after a step its actor has just taken: the same view, and no second look on record. */
export async function showAgain(work: Work, incidentId: string): Promise<IncidentCaseView> {
  return shown(work, await loadIncident(work, incidentId));
}

/** As `showAgain`; null when the step took the report out of the actor's own sight. */
export async function showIfSeen(work: Work, incidentId: string): Promise<IncidentCaseView | null> {
  try {
    return await showAgain(work, incidentId);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') return null;
    throw error;
  }
}

async function shown(work: Work, found: LoadedIncident): Promise<IncidentCaseView> {
  const { facts } = found;
  const history = await work.ports.audit.timeline(work.scope, { type: 'incident', id: facts.id });
  const wasGiven = history.some(({ action }) => action === 'incident.hand_over');
  const people = wasGiven || facts.delegateId !== null ? await peopleOfPlace(work, [facts]) : [];
  const delegateNames = new Map(people.map(({ id, name }) => [id, name]));
  return presentIncident(work, found, { history, series: await seriesOf(work, facts), delegateNames });
}
