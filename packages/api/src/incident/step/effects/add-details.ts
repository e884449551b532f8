import { DomainError } from '@vern/domain/errors';
import type { ViolenceAnswers } from '@vern/domain/incident/schema';
import { codesValidOn } from '@vern/domain/locale';
import { isAnswered, type Question } from '@vern/domain/theme';
import type { Work } from '../../../work.ts';
import { questionsFor } from '../../read/questions-for.ts';
import { takeStep } from '../take-step.ts';

type Details = {
  readonly incidentId: string;
  readonly version: number;
  /** By question code; at least one has an answer. */
  readonly answers: Partial<ViolenceAnswers>;
  /** Words to go with them, from the people of the event. */
  readonly text?: string | undefined;
  readonly acknowledged: readonly string[];
};

/**
 * Answer what is asked after the receipt. What has been answered stands: it is corrected in words, like all that was
 * reported.
 * @throws {DomainError} `already_answered`, `code_not_valid`, and what every step may refuse.
 */
export function addDetails(work: Work, { answers, ...step }: Details): Promise<void> {
  return takeStep(work, { ...step, ability: 'addDetails' }, ({ facts, grants }) => {
    const refuse = (field: string) => new DomainError('action_not_allowed', { action: 'add_details', field });
    if (step.text && !grants.supplement) throw refuse('text');
    const { mine } = questionsFor(facts, grants);
    const given = Object.entries(answers).filter(([, answer]) => isAnswered(answer));
    for (const [code, answer] of given) {
      if (isAnswered(facts.themeAnswers[code])) throw new DomainError('already_answered', { field: code });
      const question = mine.find((each) => each.code === code);
      if (!question) throw refuse(code);
      if (!isValidOn(question, answer, work.day)) throw new DomainError('code_not_valid', { field: code });
    }
    return {
      set: { themeAnswers: { ...facts.themeAnswers, ...Object.fromEntries(given) } },
      changedParts: given.map(([code]) => `themeAnswers.${code}`),
    };
  });
}

function isValidOn({ answer }: Question, given: unknown, day: string): boolean {
  if (answer.type !== 'one_of' && answer.type !== 'many_of') return true;
  const valid = codesValidOn(answer.codes, day);
  return [given].flat().every((code) => valid.includes(String(code)));
}
