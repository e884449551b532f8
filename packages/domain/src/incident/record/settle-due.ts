import type { CalendarDay } from '../../calendar/index.ts';
import { DEADLINE_RULES_VERSION } from '../../deadline/index.ts';
import type { IncidentFacts } from '../shape/index.ts';
import { nextStepOf } from '../work/next-step.ts';
import type { Recording } from './recording.ts';

/**
 * What a report's own fields say once its measures have changed by themselves: finished or reopened by who was given one.
 * @param measureDueOn - Due day of the open measure that is due first; null when none is open.
 * @returns Null when nothing is different.
 */
export function settleDue(
  facts: IncidentFacts,
  measureDueOn: CalendarDay | null,
  { calendars }: Pick<Recording, 'calendars'>,
): Pick<IncidentFacts, 'measureDueOn' | 'nextDueOn' | 'dueRulesVersion'> | null {
  const nextDueOn = nextStepOf({ ...facts, measureDueOn }, calendars)?.dueOn ?? null;
  const isSame = measureDueOn === facts.measureDueOn && nextDueOn === facts.nextDueOn;
  return isSame ? null : { measureDueOn, nextDueOn, dueRulesVersion: DEADLINE_RULES_VERSION };
}
