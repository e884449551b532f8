import { type HeldRole, isAssignedOn, LINE_LEADER_OF, type Role, rolesThat } from '../../access/index.ts';
import type { CalendarDay } from '../../calendar/index.ts';
import { descendantIdsOf, nodesExistingOn, type OrgNode, type OrgTree } from '../../org-tree/index.ts';
import { handlerOf } from './handler.ts';

/** The roles that `vacanciesOf` asks about: whoever looks up who holds them needs no others. */
export const VACANCY_ROLES: readonly Role[] = rolesThat('handles', 'stands_in', 'represents');

/** A place that nobody leads, and who handles the reports that its leader would have got. */
export type LeaderlessPlace = {
  readonly place: OrgNode;
  readonly handlerNodeId: string;
  /** The leader of that place, the steering group's members there, or nobody: then reports wait there. */
  readonly handledBy: 'leader' | 'steering_group' | 'nobody';
};

/** The chairs that are empty on a day, each kind by the name of the place. */
export type Vacancies = {
  readonly withoutLeader: readonly LeaderlessPlace[];
  /** Units where nobody is safety representative, at the unit or in a part of it. */
  readonly withoutSafetyRep: readonly OrgNode[];
};

/**
 * Which places of the line nobody leads, and which units have no safety representative. It is not known who is away: whoever
 * holds the role, a deputy too, fills the chair. Departments are no place of the line, so their chairs are not looked at.
 *
 * Source: Working Environment Act § 6-1 (safety representatives); what an empty chair does to a report is `handlerOf`'s.
 *
 * @param held - Who holds `VACANCY_ROLES` at the places, at those above them, and in the units' parts.
 */
export function vacanciesOf(tree: OrgTree, held: readonly HeldRole[], day: CalendarDay): Vacancies {
  const today = held.filter((each) => isAssignedOn(each, day));
  const isHeld = (roles: readonly Role[], nodeIds: readonly string[]) =>
    today.some((each) => roles.includes(each.role) && nodeIds.includes(each.nodeId));
  const places = nodesExistingOn(tree, day)
    .filter(({ type }) => type !== 'department')
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  return {
    withoutLeader: places
      .filter(({ id, type }) => !isHeld([LINE_LEADER_OF[type]], [id]))
      .map((place) => {
        const { handlerNodeId, handledBySteering } = handlerOf(tree, held, reportFrom(place.id, day), day);
        const steered = isHeld(rolesThat('stands_in'), [handlerNodeId]) ? 'steering_group' : 'nobody';
        return { place, handlerNodeId, handledBy: handledBySteering ? steered : 'leader' };
      }),
    withoutSafetyRep: places.filter(
      ({ id, type }) => type === 'unit' && !isHeld(rolesThat('represents'), [id, ...descendantIdsOf(tree, id)]),
    ),
  };
}

/** A report as most are: from somebody who leads nothing, and about no leader. */
function reportFrom(unitId: string, day: CalendarDay) {
  return { unitId, reporterId: '', affectedPersonIds: [], aboutLeader: false, receivedOn: day };
}
