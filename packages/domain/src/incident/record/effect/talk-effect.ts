import { type CalendarDay, osloDay } from '../../../calendar/index.ts';
import { TO_HANDLERS } from '../../../statement/index.ts';
import type { IncidentFacts } from '../../shape/index.ts';
import { checkTalk } from '../../work/check-talk.ts';
import type { Recording } from '../recording.ts';
import type { StepEffect } from '../step-effect.ts';

/**
 * What a talk with those it happened to does. It is an answer too, and a later one does not take the first away.
 * @throws {DomainError} `talk_day_not_possible`.
 */
export function talkEffect(facts: IncidentFacts, day: CalendarDay, { now }: Pick<Recording, 'now'>): StepEffect {
  checkTalk({ talkedOn: day, occurredOn: facts.occurredOn, today: osloDay(now) });
  const isLater = facts.talkedOn === null || day > facts.talkedOn;
  const set = { talkedOn: isLater ? day : facts.talkedOn };
  return { address: TO_HANDLERS, answers: true, set, details: { day } };
}
