import { DomainError } from '@vern/domain/errors';
import type { AffectedPerson, IncidentReport } from '@vern/domain/incident/schema';
import type { AffectedHealth, NewIncident } from '@vern/domain/ports';
import { staffNodesOf } from '../../organisation/staff-nodes.ts';
import type { Work } from '../../work.ts';

type Rows = Pick<NewIncident, 'identities' | 'affected' | 'health'>;

/**
 * The people of a report, taken apart: who, what it did to them, and health data each stand in a table of their own.
 * @throws {DomainError} `person_twice`, which only the server can tell of the reporter, whom the form calls null; or
 *   `person_not_in_unit` for an affected employee who does not work at the unit.
 */
export async function affectedRows(work: Work, report: IncidentReport): Promise<Rows> {
  const { actorId } = work.scope;
  const people = report.affected.map((each) => ({ ...each, id: work.newId(), personId: each.personId ?? actorId }));
  if (new Set(people.map(({ personId }) => personId)).size < people.length) throw new DomainError('person_twice');
  await checkColleagues(
    work,
    report.unitId,
    people.map((each) => each.personId).filter((id) => id !== actorId),
  );
  return {
    identities: [
      { personId: actorId, relation: 'reporter' },
      ...people.map(({ personId }) => ({ personId, relation: 'affected' as const })),
    ],
    affected: people.map(({ id, physicalInjury, psychologicalImpact, absence, wantsContact }) => ({
      id,
      physicalInjury,
      psychologicalImpact,
      absence: absence ?? 'unknown',
      wantsContact,
    })),
    health: people.flatMap((each) => healthOf(each)),
  };
}

function healthOf(
  person: AffectedPerson & { readonly id: string; readonly personId: string },
): readonly AffectedHealth[] {
  const { id: affectedId, personId, injuredBodyParts = [], injuryKind = null, firstAidGiven, sawDoctor } = person;
  const isEmpty =
    injuredBodyParts.length === 0 && !injuryKind && firstAidGiven === undefined && sawDoctor === undefined;
  if (isEmpty) return [];
  return [
    {
      affectedId,
      personId,
      injuredBodyParts,
      injuryKind,
      firstAidGiven: firstAidGiven ?? null,
      sawDoctor: sawDoctor ?? null,
      consentShareMedical: person.consentShareMedical,
    },
  ];
}

async function checkColleagues(work: Work, unitId: string, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return;
  const nodeIds = staffNodesOf(work.organisation.tree, unitId);
  const colleagues = await work.ports.organisation.peopleAt(work.scope, nodeIds);
  if (!personIds.every((id) => colleagues.some((each) => each.id === id))) throw new DomainError('person_not_in_unit');
}
