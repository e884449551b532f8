import type { IncidentScope } from '@vern/domain/incident/policy';
import { ancestorIdsOf, successorIdOf } from '@vern/domain/organisation';
import type { IncidentCase } from '@vern/domain/ports';
import type { Work } from '../work.ts';

/** The facts that access to one report depends on. People the actor may not see are not there, and then grant nothing. */
export function incidentScopeOf({ scope, organisation, day }: Work, found: IncidentCase): IncidentScope {
  const { facts, identities } = found;
  const unitId = successorIdOf(organisation.tree, facts.unitId, day);
  const idsOf = (relation: 'reporter' | 'affected') =>
    identities.filter((each) => each.relation === relation).map((each) => each.personId);
  return {
    municipalityId: scope.municipalityId,
    unitId,
    departmentId: facts.departmentId,
    unitAncestorIds: ancestorIdsOf(organisation.tree, unitId),
    reporterId: idsOf('reporter')[0] ?? '',
    affectedPersonIds: idsOf('affected'),
    aboutLeader: facts.aboutLeader,
    hideNameFromSafetyRep: facts.hideNameFromSafetyRep,
    status: facts.status,
    openQuestion: facts.askedOn !== null,
  };
}
