export type { CodeNoun } from './codes/code-words.ts';
export { labelOf } from './codes/label-of.ts';
export { loadCodes } from './codes/load-codes.ts';
