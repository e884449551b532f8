import { osloDay } from '../../calendar/index.ts';
import type { IncidentChange } from '../ports/index.ts';
import type { IncidentFacts } from '../shape/index.ts';

const MINUTE_MS = 60_000;

/** How long a reporter waited for the first words of a leader, as the median time to first answer counts it. */
export function firstAnswerOf(
  { unitId, receivedAt }: Pick<IncidentFacts, 'unitId' | 'receivedAt'>,
  now: Date,
): NonNullable<IncidentChange['firstAnswer']> {
  const waitedMinutes = Math.max(0, Math.round((now.getTime() - receivedAt.getTime()) / MINUTE_MS));
  return { unitId, answeredOn: osloDay(now), waitedMinutes };
}
