import { osloDay } from '@vern/domain/calendar';
import { HANDLING_ROLES, type HandledReport, type Handler, handlerOf } from '@vern/domain/incident/handling';
import { lineOf } from '@vern/domain/organisation';
import type { IncidentCase } from '@vern/domain/ports';
import type { Work } from '../../work.ts';

type Asking = Pick<Work, 'scope' | 'ports' | 'organisation' | 'day'>;

/** Who handles a report as of today: asks who leads where in the line of its unit, and lets `handlerOf` decide. */
export async function handlerFor({ scope, ports, organisation, day }: Asking, report: HandledReport): Promise<Handler> {
  const { tree } = organisation;
  const nodeIds = new Set([report.unitId, ...lineOf(tree, report.unitId, day)]);
  const held = await ports.organisation.heldAt(scope, [...nodeIds], HANDLING_ROLES);
  return handlerOf(tree, held, report, day);
}

/** What of a report that has been sent decides who handles it. */
export function handledReportOf({ facts, identities }: Pick<IncidentCase, 'facts' | 'identities'>): HandledReport {
  const idsOf = (part: 'reporter' | 'affected') =>
    identities.filter(({ relation }) => relation === part).map(({ personId }) => personId);
  const { unitId, aboutLeader, receivedAt } = facts;
  return {
    unitId,
    aboutLeader,
    reporterId: idsOf('reporter')[0] ?? '',
    affectedPersonIds: idsOf('affected'),
    receivedOn: osloDay(receivedAt),
  };
}
