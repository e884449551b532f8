import { HANDLING_ROLES } from '@vern/domain/incident/handling';
import type { Line } from '@vern/domain/incident/record';
import { lineOf } from '@vern/domain/org-tree';
import type { Work } from '../../work.ts';

type Asking = Pick<Work, 'scope' | 'ports' | 'organisation' | 'day'>;

/** Who leads where in the line of a unit as of today: from it follows who handles what happened there. */
export async function lineOfUnit({ scope, ports, organisation, day }: Asking, unitId: string): Promise<Line> {
  const { tree } = organisation;
  const nodeIds = new Set([unitId, ...lineOf(tree, unitId, day)]);
  return { tree, held: await ports.organisation.heldAt(scope, [...nodeIds], HANDLING_ROLES) };
}
