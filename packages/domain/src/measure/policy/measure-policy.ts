import { type Actor, anyOf, type Grant, type Rule } from '../../access/index.ts';
import type { CalendarDay } from '../../calendar/index.ts';
import { stepRules, transitionOf, unmetNeed } from '../../step/index.ts';
import type { MeasureStatus } from '../measure-status.ts';
import {
  MEASURE_STEPS,
  type MeasureParty,
  type MeasureStepFacts,
  type MeasureStepName,
} from '../step/measure-steps.ts';

/** The facts of one measure that access to it depends on. */
export type MeasureScope = MeasureStepFacts & {
  readonly municipalityId: string;
  readonly ownerId: string;
  readonly status: MeasureStatus;
  /** What makes the actor the one who decides on measures, by the policy of the report; null when nothing does. */
  readonly decides: Omit<Grant, 'relation'> | null;
};

type MeasureRule = Rule<MeasureScope, MeasureParty>;

const isHandler: MeasureRule = (_actor, { decides }) => (decides ? { ...decides, relation: 'handler' } : undefined);

const isOwner: MeasureRule = (actor, { ownerId }) => (actor.personId === ownerId ? { relation: 'owner' } : undefined);

/**
 * Who may do what with a measure: because it was given to them, whether or not they may see its report, or because they
 * decide on it. What can be done in which state stands in its table of steps.
 */
export const MEASURE_POLICY = {
  /** What is to be done, by when, and at which unit; nothing of what was reported. */
  read: anyOf(isHandler, isOwner),
  ...stepRules(MEASURE_STEPS, { handler: isHandler, owner: isOwner }),
} as const satisfies Record<string, MeasureRule>;

/** Name of something a person may be able to do with a measure. */
export type MeasureAbility = keyof typeof MEASURE_POLICY;

/** What an actor may do with a measure, and in which part; null for each no. */
export type MeasureGrants = Readonly<Record<MeasureAbility, Grant<MeasureParty> | null>>;

/** What an actor may do with a measure on a day, with why. Another municipality's is refused before any rule is asked. */
export function measureGrants(actor: Actor, measure: MeasureScope, day: CalendarDay): MeasureGrants {
  const abilities = Object.keys(MEASURE_POLICY) as MeasureAbility[];
  const isHere = actor.municipalityId === measure.municipalityId;
  const grantOf = (ability: MeasureAbility) => {
    const grant = isHere ? MEASURE_POLICY[ability](actor, measure, day) : undefined;
    return grant && (ability === 'read' || isOpen(ability, grant.relation, measure, day)) ? grant : null;
  };
  return Object.fromEntries(abilities.map((each) => [each, grantOf(each)])) as MeasureGrants;
}

function isOpen(step: MeasureStepName, by: MeasureParty, measure: MeasureScope, day: CalendarDay): boolean {
  return (
    transitionOf(MEASURE_STEPS, step, measure.status)?.by.includes(by) === true &&
    unmetNeed(MEASURE_STEPS, step, { subject: measure, day }) === undefined
  );
}
