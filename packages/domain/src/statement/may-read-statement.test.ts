import { expect, it } from 'vitest';
import { TO_HANDLERS, TO_PEOPLE, toOne } from './address.ts';
import { mayReadStatement } from './may-read-statement.ts';

const ADDRESSES = [TO_PEOPLE, TO_HANDLERS, toOne('ada')];

it.each([
  // Who, and whether they read what is for the people, for those who handle it, and for Ada alone.
  ['handler', true, [true, true, true]],
  ['ada', false, [true, false, true]],
  ['bo', false, [true, false, false]],
  ['writer', false, [true, false, true]],
] as const)('%s (who handles it: %s) reads of each audience what is theirs', (who, handles, expected) => {
  const reads = ADDRESSES.map((address) => mayReadStatement({ ...address, authorId: 'writer' }, who, handles));
  expect(reads).toEqual(expected);
});
