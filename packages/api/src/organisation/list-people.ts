import { DomainError } from '@vern/domain/errors';
import { OVERVIEW_POLICY } from '@vern/domain/overview';
import type { PersonRecord } from '@vern/domain/ports';
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
  if (!OVERVIEW_POLICY.readPeople(work.actor, undefined, work.day)) throw new DomainError('not_found');
  return work.ports.organisation.people(work.scope, {
    ...(search ? { search } : {}),
    ...(after ? { after } : {}),
    size: pageSize,
  });
}
