import { DomainError } from '@vern/domain/errors';
import { delegatesOf } from '@vern/domain/incident/handling';
import { handledReportOf } from '@vern/domain/incident/record';
import type { PersonRecord } from '@vern/domain/organisation/ports';
import type { Work } from '../../work.ts';
import { loadIncident } from '../scope/load-incident.ts';
import { givingLine } from './giving-line.ts';
import { peopleOfPlace } from './people-of-place.ts';

/**
 * The people to choose from for whoever may give a report away, by name; without the one who has it.
 * @throws {DomainError} `not_found`, or `action_not_allowed`.
 */
export async function listDelegates(work: Work, incidentId: string): Promise<readonly PersonRecord[]> {
  const found = await loadIncident(work, incidentId);
  const { facts, grants } = found;
  if (!grants.handOver) throw new DomainError('action_not_allowed', { action: 'handOver', status: facts.status });
  const { tree, held } = await givingLine(work, facts);
  const possible = delegatesOf(tree, held, { ...facts, ...handledReportOf(found) }, work.day);
  const people = await peopleOfPlace(work, [facts]);
  return people.filter(({ id }) => possible.includes(id) && id !== facts.delegateId);
}
