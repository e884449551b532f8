import { DomainError } from '@vern/domain/errors';
import type { PersonRecord } from '@vern/domain/ports';
import { consoleAccess } from '../overview/console-access.ts';
import type { Work } from '../work.ts';

type Request = {
  readonly search?: string | undefined;
  readonly after: { readonly name: string; readonly id: string } | null;
  readonly pageSize: number;
};

/**
 * A page of the municipality's people with their roles.
 * @throws {DomainError} `not_found` for those to whom the register of people is closed.
 */
export async function listPeople(work: Work, { search, after, pageSize }: Request): Promise<readonly PersonRecord[]> {
  if (!consoleAccess(work).readPeople) throw new DomainError('not_found');
  return work.ports.organisation.people(work.scope, {
    ...(search ? { search } : {}),
    ...(after ? { after } : {}),
    size: pageSize,
  });
}
