import { osloDay } from '../../calendar/index.ts';
import type { HandledReport } from '../handling/index.ts';
import type { IncidentCase } from '../ports/index.ts';

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
