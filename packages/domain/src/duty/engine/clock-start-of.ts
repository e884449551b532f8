import { dayNumberOf } from '../../calendar/index.ts';
import { type Moment, momentOf, momentOfDay, type Occurrence, type PersonInvolved } from '../occurrence/index.ts';
import type { ClockStart } from '../rule/index.ts';

/**
 * When a clock starts. What nobody has noted starts with the receipt: from then on the employer can have known.
 *
 * @param received - The moment of the receipt, or of the assessment that stands in its place.
 */
export function clockStartOf(
  start: ClockStart,
  { facts, occurred }: Occurrence,
  person: PersonInvolved | null,
  received: Moment,
): Moment {
  switch (start) {
    case 'received':
      return received;
    case 'occurred':
      return occurred;
    case 'absence_start':
      return person?.facts.absenceFrom ? momentOfDay(dayNumberOf(person.facts.absenceFrom)) : received;
    case 'injury_known':
      return noted(person?.facts.injuryKnownAt, received);
    case 'serious_injury_known':
      return noted(person?.facts.seriousInjuryKnownAt ?? person?.facts.injuryKnownAt, received);
    case 'danger_notice_given':
      return noted(facts.dangerNotice?.givenAt, received);
    case 'work_stopped':
      return noted(facts.stopOrder?.at, received);
  }
}

function noted(instant: Date | null | undefined, received: Moment): Moment {
  return instant ? momentOf(instant.getTime()) : received;
}
