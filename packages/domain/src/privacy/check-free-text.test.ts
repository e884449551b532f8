import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { checkFreeText, inspectFreeText } from './check-free-text.ts';

const refusal = (text: string, acknowledged: readonly string[] = []) => {
  try {
    checkFreeText('description', text, acknowledged);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error;
  }
};

describe('checkFreeText', () => {
  it.each([
    ['Eleven 01019012345 slo meg.', 'identity_number_in_text'],
    ['Eleven Vetle slo meg.', 'possible_name_in_text'],
    ['Vetle (01019012345) slo meg.', 'identity_number_in_text'],
  ])('refuses %j with %s', (text, code) => expect(refusal(text)?.code).toBe(code));

  it('takes a text without either', () => expect(refusal('Eleven slo meg.')).toBeNull());

  it('takes a name that the writer says is none, but never an identity number', () => {
    expect(refusal('Vi var på Vetle.', ['Vetle'])).toBeNull();
    expect(refusal('Eleven 01019012345 slo meg.', ['01019012345'])?.code).toBe('identity_number_in_text');
  });

  it('says where and how many, never what', () => {
    const error = refusal('Eleven Vetle Haugland slo meg, så kom Åsne.');
    expect(error?.details).toEqual({ field: 'description', places: '2' });
    expect(JSON.stringify({ ...error, message: error?.message })).not.toMatch(/Vetle|Haugland|Åsne/);
  });
});

describe('inspectFreeText', () => {
  it('finds both at once, so that the writer is stopped only once', () => {
    const { identityNumbers, possibleNames } = inspectFreeText('Eleven Vetle, 010190 12345.');
    expect([identityNumbers.length, possibleNames.length]).toEqual([1, 1]);
  });
});
