import type { AffectedHealth, AffectedRecord, IdentityRecord, Observed } from '../ports/index.ts';
import { TOLD_OF_HEALTH, UNTOLD } from '../shape/index.ts';

type People = {
  readonly identities: readonly Pick<IdentityRecord, 'affectedId' | 'personId'>[];
  readonly affected: readonly AffectedRecord[];
  readonly health: readonly AffectedHealth[];
};

/** The people of a report after what was observed of one of them: what is told last holds. The database does the same. */
export function withObserved(
  { identities, affected, health }: People,
  { affectedId, observations }: Observed,
): Pick<People, 'affected' | 'health'> {
  const told = (isHealth: boolean) =>
    Object.fromEntries(
      observations
        .filter(({ field }) => field in TOLD_OF_HEALTH === isHealth)
        .map(({ field, value }) => [field, value]),
    );
  const { absence: _absence, ...nothing } = UNTOLD;
  const known = health.find((each) => each.affectedId === affectedId);
  const personId = identities.find((each) => each.affectedId === affectedId)?.personId;
  const others = health.filter((each) => each !== known);
  const now = { ...nothing, ...known, ...told(true), affectedId, personId: personId ?? '' };
  return {
    affected: affected.map((each) => (each.id === affectedId ? { ...each, ...told(false) } : each)),
    health: Object.keys(told(true)).length > 0 ? [...others, now] : health,
  };
}
