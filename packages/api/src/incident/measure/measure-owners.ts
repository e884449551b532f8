import { isAssignedOn, type Role, rolesThat } from '@vern/domain/access';
import { DomainError } from '@vern/domain/errors';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import { lineOf, successorIdOf } from '@vern/domain/org-tree';
import type { PersonRecord } from '@vern/domain/organisation/ports';
import { staffNodesOf } from '../../places/staff-nodes.ts';
import type { Work } from '../../work.ts';
import { loadIncident } from '../scope/load-incident.ts';

/**
 * Who can be given a measure of a report: the people of its unit, those who lead the place that handles it, and the HR
 * advisers of the line. A measure tells its owner that there is a report: of one about a leader nobody who leads at the
 * unit gets any.
 */
export async function measureOwnersOf(work: Work, facts: IncidentFacts): Promise<readonly PersonRecord[]> {
  const { organisation, ports, scope, day } = work;
  const line = lineOf(organisation.tree, facts.unitId, day);
  const staff = staffNodesOf(organisation.tree, line[0]!);
  const handles = rolesThat(facts.handledBySteering ? 'stands_in' : 'handles');
  const handlerNodeId = successorIdOf(organisation.tree, facts.handlerNodeId, day);
  const people = await ports.organisation.peopleAt(scope, [...new Set([...staff, ...line, handlerNodeId])]);
  return people.filter(({ assignments }) => {
    const holds = (roles: readonly Role[] | null, nodeIds: readonly string[]) =>
      assignments.some(
        (each) => isAssignedOn(each, day) && nodeIds.includes(each.nodeId) && (roles?.includes(each.role) ?? true),
      );
    if (facts.aboutLeader && holds(rolesThat('leads'), staff)) return false;
    return holds(null, staff) || holds(handles, [handlerNodeId]) || holds(rolesThat('helps'), line);
  });
}

/**
 * The people to choose from for a measure, by whoever may decide on one.
 * @throws {DomainError} `not_found`, or `action_not_allowed`.
 */
export async function listMeasureOwners(work: Work, incidentId: string): Promise<readonly PersonRecord[]> {
  const { facts, grants } = await loadIncident(work, incidentId);
  if (!grants.addMeasure) throw new DomainError('action_not_allowed', { action: 'add_measure', status: facts.status });
  return measureOwnersOf(work, facts);
}
