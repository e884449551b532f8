import type { HeldRole } from '../../access/index.ts';
import type { OrgTree } from '../../org-tree/index.ts';
import type { HandledReport } from './handled-report.ts';
import { chiefsAt, holdersAt } from './holders-at.ts';

/**
 * Which place of the line a report about a leader is about: the unit, or where its people lead the unit themselves the
 * nearest place above that somebody else leads. Judged as it was when it was sent, so that it stays the same.
 */
export function placeItIsAbout(
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

/** Those whom a report about a leader may be about: whoever led that place when it was sent, the people of the event apart. */
export function leadersItIsAbout(
  tree: OrgTree,
  held: readonly HeldRole[],
  report: HandledReport,
  line: readonly string[],
): ReadonlySet<string> {
  const about = placeItIsAbout(tree, held, report, line);
  if (about === null) return new Set();
  const involved = [report.reporterId, ...report.affectedPersonIds];
  const leaders = holdersAt(tree, held, about === 0 ? report.unitId : line[about]!, report.receivedOn);
  return new Set(leaders.map(({ personId }) => personId).filter((id) => !involved.includes(id)));
}
