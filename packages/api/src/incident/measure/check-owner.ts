import { DomainError } from '@vern/domain/errors';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import type { Work } from '../../work.ts';
import { measureOwnersOf } from './measure-owners.ts';

/**
 * Checks that a measure of a report may be given to a person.
 * @throws {DomainError} `person_not_in_unit`.
 */
export async function checkOwner(work: Work, facts: IncidentFacts, ownerId: string): Promise<void> {
  const owners = await measureOwnersOf(work, facts);
  if (!owners.some(({ id }) => id === ownerId)) throw new DomainError('person_not_in_unit');
}
