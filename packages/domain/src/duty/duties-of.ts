import { dayOfNumber } from '../calendar/index.ts';
import type { WorkCalendars } from '../school-calendar/index.ts';
import type { DutiesFound, Duty } from './engine/duty.ts';
import { findCare } from './engine/find-care.ts';
import { findDuties } from './engine/find-duties.ts';
import { heldOf } from './engine/held.ts';
import { type PreparedDuties, USUAL_DUTIES } from './engine/prepared-duties.ts';
import { responsiblesOf } from './engine/responsibles-of.ts';
import type { DutyFacts } from './facts/duty-facts.schema.ts';
import { levelsOf, occurrenceOf } from './occurrence/index.ts';
import { DUTY_RULES_VERSION } from './rule/index.ts';

/**
 * What an event asks, of whom, by when and why, and the care of each affected employee. Deterministic: the answer depends on the
 * facts, the calendars and the rules alone. A draft asks nothing of anybody; of a withdrawn report what the law asks stays, and no care;
 * dates do not go when a report is closed.
 *
 * @param facts - Read by `readDutyFacts`, or in order by `refusalOfFacts`.
 * @param duties - A municipality's own choices, by `prepareDuties`.
 * @throws {RangeError} If a calendar is closed for over a year.
 */
export function dutiesOf(
  facts: DutyFacts,
  calendars: WorkCalendars,
  duties: PreparedDuties = USUAL_DUTIES,
): DutiesFound {
  if (facts.status === 'draft' || facts.receivedAt === null) {
    return { rulesVersion: DUTY_RULES_VERSION, severity: levelsOf(facts).event.now, duties: [], care: [] };
  }
  const event = occurrenceOf(facts, facts.receivedAt, calendars);
  const receivedOn = dayOfNumber(event.received.day);
  const search = { event, held: heldOf(event), responsibles: responsiblesOf(facts, receivedOn), receivedOn };
  const found = findDuties(search, duties.rules);
  const isWithdrawn = facts.status === 'withdrawn';
  return {
    rulesVersion: DUTY_RULES_VERSION,
    severity: event.level.now,
    duties: isWithdrawn ? found.filter(isAskedByLaw) : found,
    care: isWithdrawn ? [] : findCare(search, duties.steps, found),
  };
}

function isAskedByLaw({ kind }: Duty): boolean {
  return kind === 'legal_text' || kind === 'legal_num';
}
