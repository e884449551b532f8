import { DomainError } from '@vern/domain/errors';
import type { PersonRecord } from '@vern/domain/organisation/ports';
import { consoleAccess } from '../places/console-access.ts';
import { staffNodesOf } from '../places/staff-nodes.ts';
import type { Work } from '../work.ts';

type Request = {
  readonly search?: string | undefined;
  readonly nodeId?: string | undefined;
  readonly after: { readonly name: string; readonly id: string } | null;
  readonly pageSize: number;
};

/**
 * A page of the municipality's people with their roles: all, or those of one place.
 * @throws {DomainError} `not_found` for those to whom the register of people is closed, and for a place that is not there.
 */
export async function listPeople(
  work: Work,
  { search, nodeId, after, pageSize }: Request,
): Promise<readonly PersonRecord[]> {
  if (!consoleAccess(work).readPeople) throw new DomainError('not_found');
  const { tree, nodes } = work.organisation;
  if (nodeId && !nodes.has(nodeId)) throw new DomainError('not_found');
  return work.ports.organisation.people(work.scope, {
    ...(search ? { search } : {}),
    ...(nodeId ? { nodeIds: staffNodesOf(tree, nodeId) } : {}),
    ...(after ? { after } : {}),
    size: pageSize,
  });
}
