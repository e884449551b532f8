export { answersSchema } from './answers-schema.ts';
