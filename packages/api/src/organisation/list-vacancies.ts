import { DomainError } from '@vern/domain/errors';
import { VACANCY_ROLES, type Vacancies, vacanciesOf } from '@vern/domain/incident/handling';
import { ancestorIdsOf, type OrgNode } from '@vern/domain/org-tree';
import { organisationAbilities } from '@vern/domain/organisation/policy';
import { consoleAccess } from '../places/console-access.ts';
import type { Work } from '../work.ts';

/**
 * The empty chairs of today at the places that a person may look at: names places, and nobody.
 * @throws {DomainError} `not_found` for those to whom they are closed.
 */
export async function listVacancies(work: Work): Promise<Vacancies> {
  if (!consoleAccess(work).readVacancies) throw new DomainError('not_found');
  const { scope, ports, actor, day } = work;
  const { tree, nodes } = work.organisation;
  const held = await ports.organisation.heldAt(scope, [...nodes.keys()], VACANCY_ROLES);
  const { withoutLeader, withoutSafetyRep } = vacanciesOf(tree, held, day);
  const isShown = ({ id: nodeId, municipalityId }: OrgNode) =>
    organisationAbilities(actor, { municipalityId, nodeId, ancestorIds: ancestorIdsOf(tree, nodeId) }, day)
      .readVacancies;
  return {
    withoutLeader: withoutLeader.filter(({ place }) => isShown(place)),
    withoutSafetyRep: withoutSafetyRep.filter(isShown),
  };
}
