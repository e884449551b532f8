export { isSameAnswer } from './is-same-answer.ts';
export { isAnswered, openQuestions } from './open-questions.ts';
export type { AnswerForm, AskedWhen, Question, QuestionSet, QuestionSubject } from './question.ts';
export { findQuestionSet, questionSetOf } from './question-sets.ts';
export { questionsByCode } from './questions-by-code.ts';
export type { Theme } from './theme.ts';
export { type RiskTheme, THEMES } from './themes.ts';
