import { type HeldRole, isAssignedOn, type Role, rolesThat } from '../../access/index.ts';
import type { CalendarDay } from '../../calendar/index.ts';
import {
  descendantIdsOf,
  lineOf,
  type OrgTree,
  partIdsOf,
  predecessorIdsOf,
  successorIdOf,
} from '../../org-tree/index.ts';
import { leadersItIsAbout } from './about-leader.ts';
import type { HandledReport, Handler } from './handled-report.ts';

/** The roles that a report is given somebody for: they lead people at the place or a part of it, or advise it. */
export const DELEGATE_ROLES: readonly Role[] = rolesThat('leads', 'advises');

/** The roles that `delegatesOf` asks about: whoever looks up who holds them needs no others. */
export const GIVING_ROLES: readonly Role[] = [...new Set([...DELEGATE_ROLES, ...rolesThat('handles', 'stands_in')])];

/**
 * Whom those who handle a report can give it to, by id: whoever leads people at the place that handles it or in a part of
 * it, or advises there. Never the one who sent it, whom it happened to or whom it is about; of a report about a leader
 * nobody who leads at the unit; and nobody who handles it already.
 *
 * The same answer says whether it may stay with the one who has it, once places or roles have changed.
 *
 * Source: Working Environment Act § 1-8 (2), whoever leads in the employer's stead answers as the employer does.
 *
 * @param held - Who holds `GIVING_ROLES` at `givingPlacesOf` the report.
 */
export function delegatesOf(
  tree: OrgTree,
  held: readonly HeldRole[],
  report: HandledReport & Handler,
  day: CalendarDay,
): readonly string[] {
  const today = held.filter((each) => isAssignedOn(each, day));
  const holding = (roles: readonly Role[], nodeIds: readonly string[]) =>
    today.filter((each) => roles.includes(each.role) && nodeIds.includes(each.nodeId)).map(({ personId }) => personId);
  const placeId = successorIdOf(tree, report.handlerNodeId, day);
  const keptOut = new Set([
    report.reporterId,
    ...report.affectedPersonIds,
    ...leadersItIsAbout(tree, held, report, lineOf(tree, report.unitId, day)),
    ...(report.aboutLeader ? holding(rolesThat('leads'), peoplesPlaces(tree, report.unitId, day)) : []),
    ...holding(rolesThat(report.handledBySteering ? 'stands_in' : 'handles'), [placeId]),
  ]);
  const there = holding(DELEGATE_ROLES, [placeId, ...partIdsOf(tree, placeId)]);
  return [...new Set(there)].filter((id) => !keptOut.has(id));
}

/** The places at which somebody's role decides whom a report can be given to. */
export function givingPlacesOf(
  tree: OrgTree,
  { unitId, handlerNodeId }: Pick<HandledReport & Handler, 'unitId' | 'handlerNodeId'>,
  day: CalendarDay,
): readonly string[] {
  const placeId = successorIdOf(tree, handlerNodeId, day);
  const line = lineOf(tree, unitId, day);
  return [...new Set([placeId, ...partIdsOf(tree, placeId), ...peoplesPlaces(tree, unitId, day), ...line])];
}

/** Where the people of a unit hold their roles: there, in its parts, and at what was closed into it. */
function peoplesPlaces(tree: OrgTree, unitId: string, day: CalendarDay): readonly string[] {
  const open = successorIdOf(tree, unitId, day);
  return [open, ...predecessorIdsOf(tree, open)].flatMap((id) => [id, ...descendantIdsOf(tree, id)]);
}
