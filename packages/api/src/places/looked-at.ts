import { isAssignedOn } from '@vern/domain/access';
import { ancestorIdsOf, successorIdOf } from '@vern/domain/org-tree';
import { organisationAbilities } from '@vern/domain/organisation/policy';
import type { StoredNode } from '@vern/domain/organisation/ports';
import type { Work } from '../work.ts';

/** A place that somebody holds a role at, and what they may look at there. */
export type LookedAt = {
  /** The place as it stands today: the one that took over, where one has. */
  readonly place: StoredNode;
  /** Another place took over: its own people look at it. */
  readonly isTakenOver: boolean;
  readonly may: ReturnType<typeof organisationAbilities>;
};

/** The places that somebody holds a role at today, with what they may look at there. */
export function lookedAt({
  actor,
  organisation: { tree, nodes },
  day,
}: Pick<Work, 'actor' | 'organisation' | 'day'>): readonly LookedAt[] {
  return actor.assignments
    .filter((each) => isAssignedOn(each, day))
    .flatMap(({ nodeId }) => {
      const place = nodes.get(successorIdOf(tree, nodeId, day));
      if (!place) return [];
      const { id, municipalityId } = place;
      const may = organisationAbilities(
        actor,
        { municipalityId, nodeId: id, ancestorIds: ancestorIdsOf(tree, id) },
        day,
      );
      return [{ place, isTakenOver: id !== nodeId, may }];
    });
}
