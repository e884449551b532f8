import type { CitationId } from '../../law/index.ts';
import type { EventCondition, PersonCondition, Trigger } from '../condition/index.ts';
import type { Confirmation } from './confirmation.ts';
import type { Deadline, DeadlineBySeverity } from './deadline.ts';
import type { DutyOwner } from './duty-owner.ts';

/** A place in the law that a rule rests on. */
export type Cited = {
  readonly id: CitationId;
  /** Cited only then. */
  readonly when?: EventCondition;
  /** The day that decides whether it holds; the day of the event when left out. */
  readonly by?: 'established';
};

/**
 * One duty on an event: a row. What the law asks applies to events on which one of its paragraphs was in force; what is ours, to
 * all.
 */
export type DutyRule = {
  /** One duty for the event, or one for each affected employee that the trigger holds for. */
  readonly per: 'event' | 'person';
  readonly who: DutyOwner;
  readonly when: Trigger;
  /** None for what is only to be known. */
  readonly deadlines: DeadlineBySeverity | null;
  /** Whose level decides the time: the event's, or each person's own level of care. */
  readonly level: 'event' | 'care';
  /** Wishes and other conditions that make it due earlier. */
  readonly sooner?: readonly { readonly when: PersonCondition; readonly deadline: Deadline }[];
  /** No duty when its day had passed when the report came in. */
  readonly onlyAhead?: true;
  /** What the law itself says on how soon, quoted in its own language; null when it says nothing. */
  readonly lawSays: string | null;
  readonly cites: readonly Cited[];
  readonly confirmation: Confirmation;
  /** What about it is not confirmed all the same, for a lawyer. */
  readonly doubt?: string;
};
