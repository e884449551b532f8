import type { Locale } from '@vern/domain/locale';
import { findQuestionSet, isAnswered, type Question, questionsByCode } from '@vern/domain/theme';
import type { TextAreas } from '@vern/i18n';
import { labelOf } from '@vern/i18n/codes';
import type { Fact } from '@vern/ui/patterns/fact-grid';
import { capitalise } from '../../../codes/code-words.ts';
import type { CaseView } from '../../../server/answers.ts';

/** What is asked of the event after the receipt, by the questions that the report was made with. */
export function laterQuestions(view: CaseView): readonly Question[] {
  return questionsOf(view).filter(({ subject, asked }) => subject === 'event' && asked !== 'in_report');
}

/**
 * The answers to what the theme asks, in the report and after it, as facts: a threat with a knife is seen as one. What
 * nobody answered is left out; age and causes stand by themselves.
 */
export function laterFacts(view: CaseView, texts: TextAreas['case'], locale: Locale): readonly Fact[] {
  const names: Readonly<Record<string, string>> = texts.later;
  return questionsOf(view).flatMap((question) => {
    const label = names[question.code];
    const answer = view.answers[question.code];
    if (!label || !isAnswered(answer)) return [];
    return [{ label, value: answerWords(question, answer, texts, locale), wide: question.answer.type === 'many_of' }];
  });
}

/** How a question is put, in the words of the set that the report was made with. */
export function questionWords({ theme, questionSetVersion }: CaseView, code: string, locale: Locale): string {
  const set = findQuestionSet(theme, questionSetVersion);
  return set ? labelOf(questionsByCode(set), code, locale) : '';
}

function questionsOf({ theme, questionSetVersion }: CaseView): readonly Question[] {
  return findQuestionSet(theme, questionSetVersion)?.questions ?? [];
}

function answerWords({ answer }: Question, given: unknown, { yes, no }: TextAreas['case'], locale: Locale): string {
  if (answer.type === 'yes_no') return given === true ? yes : no;
  if (answer.type === 'count') return String(given);
  const words = [given].flat().map((code) => labelOf(answer.codes, String(code), locale));
  return capitalise(words.join(', '));
}
