import { CLOCK_EFFECTS } from '@vern/domain/incident/record';
import type { Work } from '../../../work.ts';
import { takeStep } from '../take-step.ts';

type Question = {
  readonly incidentId: string;
  readonly version: number;
  readonly text: string;
  readonly acknowledged: readonly string[];
};

/**
 * Ask the reporter something. The report waits for them until they have answered.
 * @throws {DomainError} `question_already_open`, and what every step may refuse.
 */
export function askReporter(work: Work, question: Question): Promise<void> {
  return takeStep(work, { ...question, ability: 'ask' }, () => CLOCK_EFFECTS.ask(work));
}
