import { isAssignedOn, type Role, rolesThat } from '@vern/domain/access';
import { DomainError } from '@vern/domain/errors';
import { successorIdOf } from '@vern/domain/org-tree';
import type { StoredNode } from '@vern/domain/organisation/ports';
import type { Work } from '../work.ts';

type Asking = Pick<Work, 'actor' | 'organisation' | 'day'>;

/**
 * The places whose reports the actor handles today: where they lead or stand in, and what was merged into those. A place
 * that another took over is its leader's no more.
 */
export function handledPlacesOf(asking: Asking): readonly StoredNode[] {
  return placesWith(asking, rolesThat('handles'));
}

/** The places whose reports the actor handles where nobody in the line can: those they are in the steering group of. */
export function steeredPlacesOf(asking: Asking): readonly StoredNode[] {
  return placesWith(asking, rolesThat('stands_in'));
}

/** @throws {DomainError} `not_found` for a place whose reports the actor handles in neither way. */
export function checkHandled(asking: Asking, nodeId: string): void {
  const isTheirs = [...handledPlacesOf(asking), ...steeredPlacesOf(asking)].some(({ id }) => id === nodeId);
  if (!isTheirs) throw new DomainError('not_found', { id: nodeId });
}

function placesWith({ actor, organisation: { tree, nodes }, day }: Asking, roles: readonly Role[]) {
  const held = new Set(
    actor.assignments.filter((each) => roles.includes(each.role) && isAssignedOn(each, day)).map((each) => each.nodeId),
  );
  return held.size === 0 ? [] : [...nodes.values()].filter(({ id }) => held.has(successorIdOf(tree, id, day)));
}
