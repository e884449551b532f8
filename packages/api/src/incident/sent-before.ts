import { DomainError } from '@vern/domain/errors';
import type { IncidentCase, IncidentFacts } from '@vern/domain/ports';
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

/** A report that was sent under a key that had been used. */
type SentAgain = {
  readonly facts: IncidentFacts;
  readonly description: string | undefined;
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
  const told = (facts: IncidentFacts) => JSON.stringify(REPORTED.map((field) => facts[field]));
  if (told(found.facts) !== told(again.facts) || !hasText(found, again.description))
    throw new DomainError('idempotency_conflict', { incidentId: found.facts.id });
  return found.facts;
}

/** A text that has been redacted since can be compared with nothing: words sent again are shown to their writer instead. */
function hasText({ statements }: IncidentCase, text: string | undefined): boolean {
  const first = statements.find(({ kind }) => kind === 'description');
  return (first?.text ?? undefined) === text;
}
