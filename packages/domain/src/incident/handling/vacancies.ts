import { isAssignedOn, LINE_LEADER_OF, type Role } from '../../access/index.ts';
import type { CalendarDay } from '../../calendar/index.ts';
import { descendantIdsOf, nodesExistingOn, type OrgNode, type OrgTree } from '../../organisation/index.ts';
import { HANDLING_ROLES, type HeldRole, handlerOf, STEERING_ROLE } from './handler.ts';

/** The role that is chosen to look after the others' safety at a unit. */
const SAFETY_ROLE: Role = 'safety_rep';

/** The roles that `vacanciesOf` asks about: whoever looks up who holds them needs no others. */
export const VACANCY_ROLES: readonly Role[] = [...HANDLING_ROLES, SAFETY_ROLE];

/** A place that nobody leads, and who handles the reports that its leader would have got. */
export type LeaderlessPlace = {
  readonly place: OrgNode;
  readonly handlerNodeId: string;
  /** Whoever leads that place, the steering group's members there, or nobody: then they wait there. */
  readonly handledBy: 'leader' | 'steering_group' | 'nobody';
};

/** The chairs that are empty on a day, each kind by the name of the place. */
export type Vacancies = {
  readonly withoutLeader: readonly LeaderlessPlace[];
  /** Units where nobody is safety representative, at the unit or in a part of it. */
  readonly withoutSafetyRep: readonly OrgNode[];
};

/**
 * Which places of the line nobody leads, and which units have no safety representative. Who is away is not known: whoever
 * holds the role, a deputy too, fills the chair. Departments are no place of the line, so their chairs are not looked at.
 *
 * Source: Working Environment Act § 6-1 (safety representatives); what an empty chair does to a report is `handlerOf`'s.
 *
 * @param held - Who holds `VACANCY_ROLES` at the places, at those above them, and in the units' parts.
 */
export function vacanciesOf(tree: OrgTree, held: readonly HeldRole[], day: CalendarDay): Vacancies {
  const today = held.filter((each) => isAssignedOn(each, day));
  const isHeld = (role: Role, nodeIds: readonly string[]) =>
    today.some((each) => each.role === role && nodeIds.includes(each.nodeId));
  const places = nodesExistingOn(tree, day)
    .filter(({ type }) => type !== 'department')
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  return {
    withoutLeader: places
      .filter(({ id, type }) => !isHeld(LINE_LEADER_OF[type], [id]))
      .map((place) => {
        const { handlerNodeId, handledBySteering } = handlerOf(tree, held, reportFrom(place.id, day), day);
        const steered = isHeld(STEERING_ROLE, [handlerNodeId]) ? 'steering_group' : 'nobody';
        return { place, handlerNodeId, handledBy: handledBySteering ? steered : 'leader' };
      }),
    withoutSafetyRep: places.filter(
      ({ id, type }) => type === 'unit' && !isHeld(SAFETY_ROLE, [id, ...descendantIdsOf(tree, id)]),
    ),
  };
}

/** A report as most are: from somebody who leads nothing, and about no leader. */
function reportFrom(unitId: string, day: CalendarDay) {
  return { unitId, reporterId: '', affectedPersonIds: [], aboutLeader: false, receivedOn: day };
}
