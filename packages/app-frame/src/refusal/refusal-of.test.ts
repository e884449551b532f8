import { describe, expect, it } from 'vitest';
import { isSignedOut, refusalOf } from './refusal-of.ts';

describe('refusalOf', () => {
  it.each([
    [
      'an answer with a refusal',
      { data: { requestId: 'r1', refusal: { code: 'stale_version' } } },
      'stale_version',
      'r1',
    ],
    ['an answer without one', { data: { requestId: 'r2' } }, 'unexpected', 'r2'],
    ['no answer at all', new TypeError('Failed to fetch'), 'offline', undefined],
    ['nothing', null, 'offline', undefined],
  ])('reads %s', (_, error, code, requestId) => {
    expect(refusalOf(error)).toEqual({ code, fields: [], requestId });
  });
});

describe('isSignedOut', () => {
  it.each([
    ['session_expired', true],
    ['not_signed_in', true],
    ['not_found', false],
  ])('says of %s: %s', (code, expected) => {
    expect(isSignedOut({ data: { refusal: { code } } })).toBe(expected);
  });
});
