import { DomainError } from '@vern/domain/errors';
import { codesValidOn } from '@vern/domain/locale';
import { isAnswered, type Question } from '@vern/domain/theme';
import { questionsFor } from '../../read/questions-for.ts';
import type { IncidentEffect } from './incident-effect.ts';

/**
 * Answers to what is asked after the receipt. What has been answered stands: it is corrected in words, like all that was
 * reported.
 * @throws {DomainError} `already_answered`, `code_not_valid`, or `action_not_allowed` for what is another's to answer.
 */
export const addDetails: IncidentEffect<'addDetails'> = ({ day }, { facts, grants }, { answers, text }) => {
  const refuse = (field: string) => new DomainError('action_not_allowed', { action: 'addDetails', field });
  if (text && !grants.supplement) throw refuse('text');
  const { mine } = questionsFor(facts, grants);
  const given = Object.entries(answers).filter(([, answer]) => isAnswered(answer));
  for (const [code, answer] of given) {
    if (isAnswered(facts.themeAnswers[code])) throw new DomainError('already_answered', { field: code });
    const question = mine.find((each) => each.code === code);
    if (!question) throw refuse(code);
    if (!isValidOn(question, answer, day)) throw new DomainError('code_not_valid', { field: code });
  }
  return {
    set: { themeAnswers: { ...facts.themeAnswers, ...Object.fromEntries(given) } },
    changedParts: given.map(([code]) => `themeAnswers.${code}`),
  };
};

function isValidOn({ answer }: Question, given: unknown, day: string): boolean {
  if (answer.type !== 'one_of' && answer.type !== 'many_of') return true;
  const valid = codesValidOn(answer.codes, day);
  return [given].flat().every((code) => valid.includes(String(code)));
}
