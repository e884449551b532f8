export { type AnswerTo, makeAsk, type QuestionInput, type QuestionPath } from './make-ask.ts';
export { makeQueryClient } from './make-query-client.ts';
