import { expect, it } from 'vitest';
import { isSameAnswer } from './is-same-answer.ts';

it.each([
  [true, 'the same code', 'pain', 'pain'],
  [true, 'the same of a list, chosen in another order', ['head', 'leg'], ['leg', 'head']],
  [true, 'the same record', { kinds: ['kick', 'hit'], place: null }, { kinds: ['hit', 'kick'], place: null }],
  [true, 'nothing and nothing', undefined, undefined],
  [false, 'another code', 'pain', 'none'],
  [false, 'one more of a list', ['head'], ['head', 'leg']],
  [false, 'no, where nothing was answered', null, false],
  [false, 'nothing, where nobody was asked', undefined, null],
])('is %s of %s', (expected, _what, one, other) => expect(isSameAnswer(one, other)).toBe(expected));
