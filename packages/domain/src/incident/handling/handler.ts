import { type HeldRole, isAssignedOn, LINE_LEADER_OF, type Role, rolesThat } from '../../access/index.ts';
import type { CalendarDay } from '../../calendar/index.ts';
import { lineOf, nodeOf, type OrgTree } from '../../org-tree/index.ts';

/** Who handles a report: the two facts that are stored with it, and that policy and row-level security go by. */
export type Handler = {
  readonly handlerNodeId: string;
  /** Nobody in the line can: the steering group's members at the place stand in, and those who lead it do not. */
  readonly handledBySteering: boolean;
};

/** What of a report decides who handles it. */
export type HandledReport = {
  readonly unitId: string;
  readonly reporterId: string;
  readonly affectedPersonIds: readonly string[];
  /** It was done by a leader. The report names nobody: it is about the one whom its people have above them. */
  readonly aboutLeader: boolean;
  /** The day it was received: a report about a leader is about whoever led on that day. */
  readonly receivedOn: CalendarDay;
};

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
  const leadersThen = (nodeId: string) =>
    holdersAt(tree, held, nodeId, report.receivedOn)
      .map(({ personId }) => personId)
      .filter((id) => !involved.has(id));
  const accused = new Set(about === null ? [] : leadersThen(about === 0 ? report.unitId : line[about]!));
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

/**
 * Which place of the line a report about a leader is about: the unit, or where its people lead the unit themselves the
 * nearest place above that somebody else leads. Judged as it was when it was sent, so that it stays the same.
 */
function placeItIsAbout(
  tree: OrgTree,
  held: readonly HeldRole[],
  report: HandledReport,
  line: readonly string[],
): number | null {
  if (!report.aboutLeader) return null;
  const involved = [report.reporterId, ...report.affectedPersonIds];
  const chiefs = (nodeId: string) => chiefsAt(tree, held, nodeId, report.receivedOn);
  const leadThemselves = (nodeId: string) => involved.some((id) => chiefs(nodeId).includes(id));
  const [unit, ...above] = line;
  if (!leadThemselves(unit!) && !leadThemselves(report.unitId)) return 0;
  const next = above.findIndex((nodeId) => chiefs(nodeId).length > 0 && !leadThemselves(nodeId));
  return next === -1 ? line.length - 1 : next + 1;
}

/** Those who lead a place in their own right, or who stand in while nobody does. */
function chiefsAt(tree: OrgTree, held: readonly HeldRole[], nodeId: string, day: CalendarDay): readonly string[] {
  const holders = holdersAt(tree, held, nodeId, day);
  const own = holders.filter((each) => each.deputyFor === undefined);
  return (own.length > 0 ? own : holders).map(({ personId }) => personId);
}

function holdersAt(tree: OrgTree, held: readonly HeldRole[], nodeId: string, day: CalendarDay): readonly HeldRole[] {
  const role = LINE_LEADER_OF[nodeOf(tree, nodeId).type];
  return held.filter((each) => each.nodeId === nodeId && each.role === role && isAssignedOn(each, day));
}
