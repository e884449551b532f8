import { can } from '@vern/domain/incident/policy';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import type { Work } from '../../work.ts';
import { eventScopeOf } from '../scope/incident-scope.ts';
import type { IncidentCaseView } from './incident-view.schema.ts';

/**
 * The reports of the same situation that the actor may read, this one among them, the oldest event first. Empty when there
 * is no other: that a series was begun tells of a report, and whose it is may not be this reader's to know.
 */
export async function seriesOf(work: Work, { seriesId }: IncidentFacts): Promise<IncidentCaseView['series']> {
  if (seriesId === null) return [];
  const { ports, scope, actor, day } = work;
  const readable = (await ports.incidents.series(scope, seriesId)).filter(({ facts, isOwn }) =>
    can(actor, 'read', { ...eventScopeOf(work, facts), reporterId: isOwn ? scope.actorId : '' }, day),
  );
  const members = readable.map(({ facts: { id, occurredOn, occurredTime } }) => ({ id, occurredOn, occurredTime }));
  return members.length > 1 ? members : [];
}
