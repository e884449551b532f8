import { type HeldRole, isAssignedOn, type Role, rolesThat } from '../../access/index.ts';
import type { CalendarDay } from '../../calendar/index.ts';
import { lineOf, type OrgTree } from '../../org-tree/index.ts';
import { leadersItIsAbout, placeItIsAbout } from './about-leader.ts';
import type { HandledReport, Handler } from './handled-report.ts';
import { chiefsAt, holdersAt } from './holders-at.ts';

/** The roles that stand in where nobody in the line can. */
const STANDING_IN = rolesThat('stands_in');

/** The roles that `handlerOf` asks about: whoever looks up who holds them needs no others. */
export const HANDLING_ROLES: readonly Role[] = rolesThat('handles', 'stands_in');

/**
 * Who handles a report on a day: the nearest place in the line that somebody leads who has no part in it. It is never
 * led by the one who sent it, whom it happened to or whom it is about, and never an empty chair while there is a leader
 * above. When nobody in the line is left it goes to the steering group, nearest first, and else to the top.
 *
 * A chair with a leader of its own is that leader's: a deputy who was hit leaves the case with the leader they stand in
 * for (and is kept out of it by the policy). A deputy alone in the chair is its leader.
 */
export function handlerOf(tree: OrgTree, held: readonly HeldRole[], report: HandledReport, day: CalendarDay): Handler {
  const line = lineOf(tree, report.unitId, day);
  const involved = new Set([report.reporterId, ...report.affectedPersonIds]);
  const about = placeItIsAbout(tree, held, report, line);
  const accused = leadersItIsAbout(tree, held, report, line);
  const isFit = (nodeId: string) => {
    const leaders = chiefsAt(tree, held, nodeId, day);
    const anybody = holdersAt(tree, held, nodeId, day).map(({ personId }) => personId);
    return leaders.length > 0 && !leaders.some((id) => involved.has(id)) && !anybody.some((id) => accused.has(id));
  };
  const fit = line.slice((about ?? -1) + 1).find(isFit);
  if (fit !== undefined) return { handlerNodeId: fit, handledBySteering: false };
  const isSteered = (nodeId: string) =>
    held.some(
      ({ personId, ...each }) =>
        STANDING_IN.includes(each.role) &&
        each.nodeId === nodeId &&
        isAssignedOn(each, day) &&
        !involved.has(personId) &&
        !accused.has(personId),
    );
  return { handlerNodeId: line.find(isSteered) ?? line.at(-1)!, handledBySteering: true };
}
