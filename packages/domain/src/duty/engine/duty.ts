import type { CalendarDay } from '../../calendar/index.ts';
import type { DeadlineSource } from '../../deadline/index.ts';
import type { CitationId } from '../../law/index.ts';
import type { Severity } from '../../severity/index.ts';
import type { CareStepId } from '../care/index.ts';
import type { Condition } from '../condition/index.ts';
import type { LocalRuleId } from '../local/index.ts';
import type { Deadline, DutyRuleId } from '../rule/index.ts';
import type { Responsible } from './responsibles-of.ts';

/** Where a date comes from: enough to say it in a sentence and to count it again by hand. */
export type Counted = {
  /** The number that was used, from when it is counted, and in whose days. */
  readonly deadline: Deadline;
  /** When the clock started: a day, or an instant with Norway's offset. */
  readonly from: string;
  /** The clock started when the event was assessed as more serious, not when it came in. */
  readonly isRaised: boolean;
  /** The event was a day old or more: hours became the same working day. */
  readonly isOld: boolean;
  /** The wish that made it due earlier. */
  readonly wish: Condition | null;
  /** The day from which the municipality's own number holds; null when the number is not its own. */
  readonly numberFrom: CalendarDay | null;
  /** Counted over days that nobody has made the unit's calendar for: the date may change when somebody does. */
  readonly isProvisional: boolean;
};

/** What an event asks of somebody. */
export type Duty = {
  readonly rule: DutyRuleId | LocalRuleId;
  /** Number in `affected`; null when it is about the event. */
  readonly person: number | null;
  /** The last day on time, or an instant to the minute with Norway's offset; null when it is only to be known. */
  readonly due: string | null;
  readonly who: Responsible;
  readonly kind: DeadlineSource | 'info';
  /** In force on the day that decides, sorted. */
  readonly citations: readonly CitationId[];
  /** The conditions of the rule that hold; none for what every report asks. */
  readonly why: readonly Condition[];
  readonly counted: Counted | null;
};

/** A step of the care of one employee. */
export type CareStepDue = {
  readonly step: CareStepId;
  readonly person: number;
  readonly due: string;
  readonly who: Responsible;
  /** The employee's level of care. */
  readonly level: Severity;
  readonly why: readonly Condition[];
  readonly counted: Counted;
};

/** Everything that follows from an event. */
export type DutiesFound = {
  readonly rulesVersion: number;
  readonly severity: Severity;
  readonly duties: readonly Duty[];
  readonly care: readonly CareStepDue[];
};
