import { LINE_LEADER_OF, type Role } from '../../access/index.ts';
import { type CalendarDay, isWithin } from '../../calendar/index.ts';
import type { DutyFacts } from '../facts/duty-facts.schema.ts';
import type { DutyOwner } from '../rule/index.ts';

/** Who does it: the role, and whether the one who has it or a deputy who stands in. */
export type Responsible = { readonly role: Role; readonly acting: 'self' | 'deputy' };

/** Everybody that something can be due from. */
export type Responsibles = Readonly<Record<DutyOwner, Responsible>>;

type Line = readonly [Role, ...Role[]];

/** The leaders above a unit, nearest first, by what lies right above it. */
const ABOVE: Readonly<Record<DutyFacts['parentType'], Line>> = {
  agency: [LINE_LEADER_OF.agency, LINE_LEADER_OF.division, LINE_LEADER_OF.municipality],
  division: [LINE_LEADER_OF.division, LINE_LEADER_OF.municipality],
  municipality: [LINE_LEADER_OF.municipality],
};

const BESIDE = {
  employee: { role: 'employee', acting: 'self' },
  safety_rep: { role: 'safety_rep', acting: 'self' },
  work_env_committee_member: { role: 'work_env_committee_member', acting: 'self' },
} as const satisfies Partial<Responsibles>;

/**
 * Who answers for what on a day. The handler is the unit's leader, or the leader above when a leader did it: never the unit
 * leader's deputy then. Away with a deputy, the deputy does it; away without, the next leader in the line, and so on. At the top, and
 * with an adviser, it stays where it is.
 */
export function responsiblesOf(facts: DutyFacts, day: CalendarDay): Responsibles {
  const { away, parentType, perpetratorRole } = facts;
  if (away.length === 0) return (perpetratorRole === 'leader' ? NOBODY_AWAY_ABOVE : NOBODY_AWAY)[parentType];
  return among(lineOf(parentType, perpetratorRole === 'leader'), away, day);
}

function lineOf(parentType: DutyFacts['parentType'], isAboutLeader: boolean): Line {
  return isAboutLeader ? ABOVE[parentType] : [LINE_LEADER_OF.unit, ...ABOVE[parentType]];
}

function among(line: Line, away: DutyFacts['away'], day: CalendarDay): Responsibles {
  const [handler, next, ...higher] = line;
  return {
    handler: firstThere(line, away, day),
    superior: firstThere(next === undefined ? [handler] : [next, ...higher], away, day),
    hr_adviser: firstThere(['hr_adviser'], away, day),
    ...BESIDE,
  };
}

function firstThere(line: Line, away: DutyFacts['away'], day: CalendarDay): Responsible {
  for (const role of line) {
    const absences = away.filter((each) => each.role === role && isWithin(each, day));
    if (absences.length === 0) return { role, acting: 'self' };
    if (absences.some(({ deputy }) => deputy)) return { role, acting: 'deputy' };
  }
  return { role: line.at(-1)!, acting: 'self' };
}

// Most days nobody is away.
const NOBODY_AWAY = whenNobodyIsAway(false);
const NOBODY_AWAY_ABOVE = whenNobodyIsAway(true);

function whenNobodyIsAway(isAboutLeader: boolean): Readonly<Record<DutyFacts['parentType'], Responsibles>> {
  const of = (parentType: DutyFacts['parentType']) => among(lineOf(parentType, isAboutLeader), [], '');
  return { agency: of('agency'), division: of('division'), municipality: of('municipality') };
}
