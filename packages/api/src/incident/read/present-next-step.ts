import type { CalendarDay } from '@vern/domain/calendar';
import type { DeadlineRuleName } from '@vern/domain/deadline';
import { nextStepOf } from '@vern/domain/incident';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import type { NextStepView } from './incident-view.schema.ts';

/** The rule whose name alone says what somebody wished for. */
const RULE_OF_A_WISH: DeadlineRuleName = 'contact_as_wished';

/** What a report needs next, and by when. The day is for all who follow it; that somebody asked for it may not be. */
export function presentNextStep(
  facts: IncidentFacts,
  day: CalendarDay,
  { tellsWish }: { readonly tellsWish: boolean },
): NextStepView | null {
  const next = nextStepOf(facts);
  if (!next) return null;
  const isWithheld = !tellsWish && next.rule === RULE_OF_A_WISH;
  return { ...next, rule: isWithheld ? null : next.rule, isOverdue: next.dueOn < day };
}
