import { DomainError } from '@vern/domain/errors';
import type { IncidentFacts } from '@vern/domain/ports';
import type { Work } from '../work.ts';

/** What only the reporter says: handling never changes it, so the same report has the same for ever. */
const REPORTED = [
  'occurredOn',
  'occurredTime',
  'location',
  'kinds',
  'perpetratorRole',
  'severitySelf',
  'hideNameFromSafetyRep',
] as const satisfies readonly (keyof IncidentFacts)[];

/**
 * The report that a key was used for, as it stands now.
 * @throws {DomainError} `idempotency_conflict` when that is somebody else's, or told something else.
 */
export async function sentBefore(work: Work, incidentId: string | null, again: IncidentFacts): Promise<IncidentFacts> {
  const found = incidentId === null ? null : await work.ports.incidents.find(work.scope, incidentId);
  const { actorId } = work.scope;
  const isOwn = found?.identities.some((each) => each.relation === 'reporter' && each.personId === actorId);
  const told = (facts: IncidentFacts) => JSON.stringify(REPORTED.map((field) => facts[field]));
  if (!found || !isOwn || told(found.facts) !== told(again)) throw new DomainError('idempotency_conflict');
  return found.facts;
}
