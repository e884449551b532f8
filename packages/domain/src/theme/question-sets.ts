import type { QuestionSet } from './question.ts';
import type { Theme } from './theme.ts';
import { type RiskTheme, THEMES } from './themes.ts';

/** The questions a report was made with; null when the version never existed. */
export function findQuestionSet(theme: RiskTheme, version: number): QuestionSet | null {
  return questionSetOf(THEMES[theme], version);
}

/** The same of a theme that is at hand. */
export function questionSetOf({ questionSets }: Theme, version: number): QuestionSet | null {
  return questionSets.find((set) => set.version === version) ?? null;
}
