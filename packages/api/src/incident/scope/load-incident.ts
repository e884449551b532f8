import { DomainError } from '@vern/domain/errors';
import { explainIncidentAbilities, type IncidentGrants } from '@vern/domain/incident/policy';
import type { IncidentCase } from '@vern/domain/incident/ports';
import type { Work } from '../../work.ts';
import { incidentScopeOf } from './incident-scope.ts';

/** A report the actor may read, with why they may do what. */
export type LoadedIncident = IncidentCase & { readonly grants: IncidentGrants };

/**
 * Find a report.
 * @throws {DomainError} `not_found`, also when it is there and the actor may not see it.
 */
export async function loadIncident(work: Work, incidentId: string): Promise<LoadedIncident> {
  const found = await work.ports.incidents.find(work.scope, incidentId);
  if (!found) throw new DomainError('not_found', { id: incidentId });
  const grants = explainIncidentAbilities(work.actor, incidentScopeOf(work, found), work.day);
  if (!grants.read) throw new DomainError('not_found', { id: incidentId });
  return { ...found, grants };
}
