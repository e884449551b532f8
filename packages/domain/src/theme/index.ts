export { isSameAnswer } from './is-same-answer.ts';
export { isAnswered, openQuestions } from './open-questions.ts';
export type { AnswerForm, AskedWhen, Question, QuestionSet, QuestionSubject } from './question.ts';
export { findQuestionSet, questionSetOf } from './question-sets.ts';
export { questionsByCode } from './questions-by-code.ts';
export { RISK_THEMES, type RiskTheme } from './risk-theme.ts';
export type { Theme } from './theme.ts';
export { THEMES } from './themes.ts';
