import { describe, expect, it } from 'vitest';
import { isOvertaken } from './is-overtaken.ts';

const refused = (code: string) => ({ data: { requestId: 'r1', refusal: { code } } });

describe('isOvertaken', () => {
  it.each([
    ['stale_version', true],
    ['action_not_allowed', true],
    ['question_already_open', true],
    ['not_found', false],
    ['session_expired', false],
    ['possible_name_in_text', false],
  ])('says of %s: %s', (code, expected) => expect(isOvertaken(refused(code))).toBe(expected));

  it.each([[null], [undefined], [new TypeError('Failed to fetch')]])('says no of %s', (error) => {
    expect(isOvertaken(error)).toBe(false);
  });
});
