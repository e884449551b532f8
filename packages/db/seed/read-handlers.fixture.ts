import type { HeldRole } from '@vern/domain/access';
import type { CalendarDay } from '@vern/domain/calendar';
import { type HandledReport, type Handler, handlerOf } from '@vern/domain/incident/handling';
import { buildOrgTree, lineOf } from '@vern/domain/org-tree';
import { connectionOf, type Database } from '../src/database.ts';
import { toAssignment } from '../src/organisation/to-assignment.ts';
import { toOrgNode } from '../src/organisation/to-org-node.ts';
import { asJob } from '../src/scope/in-scope.ts';

/** Who handles a report on a day, found in what is stored of the organisation. */
export async function readHandlers(
  database: Database,
  municipalityId: string,
  day: CalendarDay,
): Promise<(report: HandledReport) => Handler> {
  const { nodes, held } = await asJob(connectionOf(database), municipalityId, async (tx) => ({
    nodes: (await tx.orgNode.findMany({ where: { municipalityId } })).map(toOrgNode),
    held: (await tx.roleAssignment.findMany({ where: { municipalityId } })).map(
      (row): HeldRole => ({ ...toAssignment(row), personId: row.personId }),
    ),
  }));
  const tree = buildOrgTree(nodes);
  return (report) => {
    const line = new Set([report.unitId, ...lineOf(tree, report.unitId, day)]);
    const inLine = held.filter(({ nodeId }) => line.has(nodeId));
    return handlerOf(tree, inLine, report, day);
  };
}
