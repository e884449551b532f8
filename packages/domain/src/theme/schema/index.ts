export { type AnswersTo, answersSchema } from './answers-schema.ts';
