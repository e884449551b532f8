import type { CalendarDay } from '@vern/domain/calendar';
import type { CaseView } from '../../../server/answers.ts';

/** First day of the Education Act's chapter on physical intervention. */
const IN_FORCE_FROM: CalendarDay = '2024-08-01';

type Event = Pick<CaseView, 'unitKind' | 'perpetratorRole' | 'occurredOn'>;

/**
 * Which reminder belongs to a physical intervention: the Education Act §§ 13-4 and 13-5 are about a school's pupils alone,
 * and the Kindergarten Act has no such rule. Null where neither was met.
 */
export function interventionOf({ unitKind, perpetratorRole, occurredOn }: Event) {
  if (unitKind === 'kindergarten') return perpetratorRole === 'child' ? 'child' : null;
  return unitKind === 'school' && perpetratorRole === 'pupil' && occurredOn >= IN_FORCE_FROM ? 'pupil' : null;
}
