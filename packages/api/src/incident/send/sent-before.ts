import { DomainError } from '@vern/domain/errors';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import type { Work } from '../../work.ts';
import { type Told, tellsTheSame } from './tells-the-same.ts';

/** A report that was sent under a key that had been used. */
type SentAgain = Told & {
  /** The draft it grew from, which may have come back while the first answer was lost. */
  readonly draftId: string | null;
};

/**
 * The report that a key was used for, as it stands now. When it is the actor's own, its draft is removed: there is
 * nothing left to send, whether it told the same or not.
 * @throws {DomainError} `idempotency_conflict` when that is somebody else's, or told something else; with its
 *   `incidentId` for its own reporter, who can go there and add what is missing.
 */
export async function sentBefore(work: Work, incidentId: string | null, again: SentAgain): Promise<IncidentFacts> {
  const { ports, scope } = work;
  const found = incidentId === null ? null : await ports.incidents.find(scope, incidentId);
  const isOwn = found?.identities.some((each) => each.relation === 'reporter' && each.personId === scope.actorId);
  if (!found || !isOwn) throw new DomainError('idempotency_conflict');
  if (again.draftId !== null) await ports.drafts.remove(scope, again.draftId);
  if (!tellsTheSame(found, again)) throw new DomainError('idempotency_conflict', { incidentId: found.facts.id });
  return found.facts;
}
