import type { CalendarDay } from '../calendar/index.ts';
import { INCIDENT_KINDS, type IncidentKind } from '../theme/violence/index.ts';
import { DEADLINE_RULES, type DeadlineRule, type DeadlineRuleName } from './deadline-rule.ts';
import { type LawParagraph, paragraphOn } from './law-duty.ts';

/** What decides which paragraph is behind a deadline: what happened, and when. */
export type LawFacts = { readonly kinds: readonly IncidentKind[]; readonly occurredOn: CalendarDay };

/**
 * The paragraph behind a deadline, as it read on the day of the event; null when the deadline is not the law's, or the law
 * had none then. What is harassment and nothing else has a paragraph of its own.
 */
export function lawBehind(rule: DeadlineRuleName, { kinds, occurredOn }: LawFacts): LawParagraph | null {
  const { law }: DeadlineRule = DEADLINE_RULES[rule];
  if (law === null) return null;
  const isHarassment = kinds.length > 0 && kinds.every((kind) => INCIDENT_KINDS.entries[kind].group === 'harassment');
  return paragraphOn(isHarassment ? law.afterHarassment : law.otherwise, occurredOn);
}
