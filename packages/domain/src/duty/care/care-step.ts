import type { Severity } from '../../severity/index.ts';
import type { PersonCondition } from '../condition/index.ts';
import type { Deadline, DutyOwner, DutyRuleId } from '../rule/index.ts';

/** A step at one level of care. */
export type StepAtLevel = {
  readonly deadline: Deadline;
  /** Needed only of those it holds for. */
  readonly when?: PersonCondition;
  /** Needed only when the clock starts on the day it happened. */
  readonly onlyOnTheDay?: true;
};

/** One step of the care that an affected employee is given, by their level of care: a row. */
export type CareStep = {
  readonly who: DutyOwner;
  /** Null where nothing is needed; the id of a duty where it is due when that duty is, and only where that duty applies. */
  readonly at: Readonly<Record<Severity, StepAtLevel | null>> | DutyRuleId;
  /** What it rests on, as a proper name: a guide of a municipality or a union, or the law. Null when it is ours. */
  readonly basis: string | null;
};
