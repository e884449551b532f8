import { CLOCK_EFFECTS } from '@vern/domain/incident/record';
import type { Work } from '../../../work.ts';
import { takeStep } from '../take-step.ts';

type Answer = {
  readonly incidentId: string;
  readonly version: number;
  readonly text: string;
  readonly acknowledged: readonly string[];
};

/**
 * Answer what the handler asked.
 * @throws {DomainError} `no_open_question`, and what every step may refuse.
 */
export function answerQuestion(work: Work, answer: Answer): Promise<void> {
  return takeStep(work, { ...answer, ability: 'answer' }, CLOCK_EFFECTS.answer);
}
