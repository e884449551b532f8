import type { QuestionSet } from './question.ts';
import type { RiskTheme } from './risk-theme.ts';
import { VIOLENCE_QUESTION_SET } from './violence-question-set.ts';

const QUESTION_SETS: readonly QuestionSet[] = [VIOLENCE_QUESTION_SET];

/** The questions a report was made with; null when the version never existed. */
export function findQuestionSet(theme: RiskTheme, version: number): QuestionSet | null {
  return QUESTION_SETS.find((set) => set.theme === theme && set.version === version) ?? null;
}
