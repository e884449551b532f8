import { osloDay } from '@vern/domain/calendar';
import type { IncidentFacts } from '@vern/domain/ports';
import type { StepEffect } from './take-step.ts';

const MINUTE_MS = 60_000;

/** The first words a leader gives stop the clock that the median time to first answer is made of; later ones don't. */
export function stopAnswerClock(facts: IncidentFacts, now: Date): Pick<StepEffect, 'firstAnswer'> & { at: Date } {
  if (facts.firstAnswerAt) return { at: facts.firstAnswerAt };
  const waitedMinutes = Math.max(0, Math.round((now.getTime() - facts.receivedAt.getTime()) / MINUTE_MS));
  return { at: now, firstAnswer: { unitId: facts.unitId, answeredOn: osloDay(now), waitedMinutes } };
}
