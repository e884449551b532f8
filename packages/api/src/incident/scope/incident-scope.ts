import type { IncidentScope } from '@vern/domain/incident/policy';
import type { IncidentCase } from '@vern/domain/incident/ports';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import { lineOf, partIdsOf, successorIdOf } from '@vern/domain/org-tree';
import type { Work } from '../../work.ts';

type Place = Pick<Work, 'scope' | 'organisation' | 'day'>;

/** The facts that access to one report depends on. People the actor may not see are not there, and then grant nothing. */
export function incidentScopeOf(place: Place, { facts, identities, health }: IncidentCase): IncidentScope {
  const idsOf = (relation: 'reporter' | 'affected') =>
    identities.filter((each) => each.relation === relation).map((each) => each.personId);
  return {
    ...eventScopeOf(place, facts),
    reporterId: idsOf('reporter')[0] ?? '',
    affectedPersonIds: idsOf('affected'),
    consentShareMedical: health.some((each) => each.consentShareMedical),
  };
}

/** The same of an event without its people: what a line of a list knows. */
export function eventScopeOf({ scope, organisation: { tree }, day }: Place, facts: IncidentFacts): IncidentScope {
  const [unitId, ...unitAncestorIds] = lineOf(tree, facts.unitId, day);
  const departmentId = facts.departmentId && successorIdOf(tree, facts.departmentId, day);
  const handlerNodeId = successorIdOf(tree, facts.handlerNodeId, day);
  const placeIds = [facts.unitId, facts.departmentId].filter((id) => id !== null);
  return {
    municipalityId: scope.municipalityId,
    unitId: unitId!,
    departmentId,
    unitAncestorIds,
    closedPlaceIds: placeIds.filter((id) => id !== unitId && id !== departmentId),
    handlerNodeId,
    handledBySteering: facts.handledBySteering,
    delegateId: facts.delegateId,
    handlerPartIds: partIdsOf(tree, handlerNodeId),
    reporterId: '',
    affectedPersonIds: [],
    aboutLeader: facts.aboutLeader,
    hideNameFromSafetyRep: facts.hideNameFromSafetyRep,
    status: facts.status,
    openQuestion: facts.askedOn !== null,
  };
}
