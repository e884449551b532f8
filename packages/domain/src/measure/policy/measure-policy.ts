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
} & MeasureSight;

/** What the actor may do with a measure for what it came from, by the policy of that; null where nothing lets them. */
export type MeasureSight = {
  /** Decide on measures. */
  readonly decides: Omit<Grant, 'relation'> | null;
  /** Read what was written and decided. */
  readonly reads: Omit<Grant, 'relation'> | null;
};

/** The part in which somebody knows of a measure. */
export type MeasureReader = MeasureParty | 'reader';

type MeasureRule = Rule<MeasureScope, MeasureParty>;
type ReadRule = Rule<MeasureScope, MeasureReader>;

const isHandler: MeasureRule = (_actor, { decides }) => (decides ? { ...decides, relation: 'handler' } : undefined);

const isOwner: MeasureRule = (actor, { ownerId }) => (actor.personId === ownerId ? { relation: 'owner' } : undefined);

const isReader: ReadRule = (_actor, { reads }) => (reads ? { ...reads, relation: 'reader' } : undefined);

/**
 * Who may do what with a measure: because it was given to them, whether or not they may see its report, or because they
 * decide on it. What can be done in which state stands in its table of steps.
 */
export const MEASURE_POLICY = {
  /** What is to be done, by when, and at which unit; nothing of what was reported. */
  read: anyOf<MeasureScope, MeasureReader>(isHandler, isOwner, isReader),
  ...stepRules(MEASURE_STEPS, { handler: isHandler, owner: isOwner }),
} as const satisfies Record<string, ReadRule>;

/** Name of something a person may be able to do with a measure. */
export type MeasureAbility = keyof typeof MEASURE_POLICY;

/** What an actor may do with a measure, and in which part; null for each no. */
export type MeasureGrants = Readonly<Record<MeasureStepName, Grant<MeasureParty> | null>> & {
  readonly read: Grant<MeasureReader> | null;
};

/** What an actor may do with a measure on a day, with why. Another municipality's is refused before any rule is asked. */
export function measureGrants(actor: Actor, measure: MeasureScope, day: CalendarDay): MeasureGrants {
  const abilities = Object.keys(MEASURE_POLICY) as MeasureAbility[];
  const isHere = actor.municipalityId === measure.municipalityId;
  const grantOf = (ability: MeasureAbility) => {
    if (!isHere) return null;
    if (ability === 'read') return MEASURE_POLICY.read(actor, measure, day) ?? null;
    const grant = MEASURE_POLICY[ability](actor, measure, day);
    return grant && isOpen(ability, grant.relation, measure, day) ? grant : null;
  };
  return Object.fromEntries(abilities.map((each) => [each, grantOf(each)])) as MeasureGrants;
}

function isOpen(step: MeasureStepName, by: MeasureParty, measure: MeasureScope, day: CalendarDay): boolean {
  return (
    transitionOf(MEASURE_STEPS, step, measure.status)?.by.includes(by) === true &&
    unmetNeed(MEASURE_STEPS, step, { subject: measure, day }) === undefined
  );
}
