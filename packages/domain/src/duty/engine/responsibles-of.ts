import { LINE_LEADER_OF, type Role } from '../../access/index.ts';
import { type CalendarDay, isWithin } from '../../calendar/index.ts';
import type { DutyFacts } from '../facts/duty-facts.schema.ts';
import type { DutyOwner } from '../rule/index.ts';

/** Who does it: the role, and whether the one who has it or a deputy who stands in. */
export type Responsible = { readonly role: Role; readonly acting: 'self' | 'deputy' };

/** Everybody that something can be due from. */
export type Responsibles = Readonly<Record<DutyOwner, Responsible>>;

/** The line above a unit. */
const ABOVE = ['agency', 'division', 'municipality'] as const;

/**
 * Who answers for what on a day. The handler is the unit's leader, or the leader above when a leader did it: never the unit
 * leader's deputy then. Away with a deputy, the deputy does it; away without, the next leader in the line, and so on. At the top, and
 * with an adviser, it stays where it is.
 */
export function responsiblesOf(facts: DutyFacts, day: CalendarDay): Responsibles {
  const above = ABOVE.slice(ABOVE.indexOf(facts.parentType)).map((type) => LINE_LEADER_OF[type]);
  const line: readonly Role[] = facts.perpetratorRole === 'leader' ? above : [LINE_LEADER_OF.unit, ...above];
  return {
    handler: firstThere(line, facts, day),
    superior: firstThere(line.length > 1 ? line.slice(1) : line, facts, day),
    employee: { role: 'employee', acting: 'self' },
    hr_adviser: firstThere(['hr_adviser'], facts, day),
    safety_rep: { role: 'safety_rep', acting: 'self' },
    work_env_committee_member: { role: 'work_env_committee_member', acting: 'self' },
  };
}

function firstThere(line: readonly Role[], { away }: DutyFacts, day: CalendarDay): Responsible {
  for (const role of line) {
    const absences = away.filter((each) => each.role === role && isWithin(each, day));
    if (absences.length === 0) return { role, acting: 'self' };
    if (absences.some(({ deputy }) => deputy)) return { role, acting: 'deputy' };
  }
  return { role: line.at(-1)!, acting: 'self' };
}
