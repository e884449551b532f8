import { isAssignedOn } from './assignment.ts';
import type { Role } from './role.ts';
import type { Grant, Rule } from './rule.ts';

/**
 * Granted to whoever holds one of the roles, on the day, at one of the nodes the thing names.
 * An own assignment goes before a deputy's: nobody is said to act for another when they act for themselves.
 */
export function assigned<S, const R extends string>(
  relation: R,
  roles: readonly Role[],
  nodeIdsOf: (subject: S) => readonly (string | null | undefined)[],
): Rule<S, R> {
  return (actor, subject, day): Grant<R> | undefined => {
    const nodeIds = nodeIdsOf(subject);
    const held = actor.assignments.filter(
      (each) => roles.includes(each.role) && nodeIds.includes(each.nodeId) && isAssignedOn(each, day),
    );
    const best = held.find((each) => each.deputyFor === undefined) ?? held[0];
    if (best === undefined) return undefined;
    return best.deputyFor === undefined ? { relation } : { relation, asDeputyFor: best.deputyFor };
  };
}
