/** What a test file gets when it imports `vitest` here: the words that the engines' tests are written in. */
export { describe, it, it as test } from './collection.ts';
export { expect } from './expectation.ts';
