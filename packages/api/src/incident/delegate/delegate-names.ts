import type { IncidentFacts } from '@vern/domain/incident/shape';
import type { Work } from '../../work.ts';
import { peopleOfPlace } from './people-of-place.ts';

/**
 * What those are called who were given some reports, by person. Whoever has no role there any more is not among them: the
 * report is on its way back.
 */
export async function delegateNames(
  work: Work,
  reports: readonly IncidentFacts[],
): Promise<ReadonlyMap<string, string>> {
  const given = reports.filter(({ delegateId }) => delegateId !== null);
  const people = given.length === 0 ? [] : await peopleOfPlace(work, given);
  return new Map(people.map(({ id, name }) => [id, name]));
}
