import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { checkFreeText } from './check-free-text.ts';
import pasted from './corpus/identity-numbers.json' with { type: 'json' };
import { findIdentityNumbers } from './find-identity-numbers.ts';
import { readableText } from './readable-text.ts';
import { chanceOf, ordinarySentence, spelling, validNumber } from './spellings.fixture.ts';

const SPELLINGS = 5_000;
const SENTENCES = 100_000;

const refusal = (text: string): string | null => {
  try {
    checkFreeText('description', text);
    return null;
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error);
  }
};

describe('an identity number, however it was pasted', () => {
  it.each(pasted.cases.map(({ what, text, expected }) => [what, text, expected] as const))(
    'is refused with %s',
    (_, text, expected) => expect(refusal(text)).toBe(expected),
  );

  it.each([
    ['with the year in full', '01.01.1990 12480'],
    ['with the year in full, mistyped', '01.01.1990 12481'],
    ['in parentheses', '010190 (12480)'],
    ['with a spaced dash', '010190 - 12480'],
    ['cut where a line ended', '0101901\n2480'],
    ['in pairs', '01 01 90 12 48 0'],
    ['as emoji digits', [...'01019012480'].map((digit) => `${digit}\ufe0f\u20e3`).join('')],
    ['with accents strewn over it', [...'01019012480'].join('\u0301')],
  ])('is found %s', (_, text) => expect(refusal(`Eleven har ${text} i systemet`)).toBe('identity_number_in_text'));

  it(`is found in ${SPELLINGS} made-up spellings, whole and nothing more`, { timeout: 60_000 }, () => {
    const chance = chanceOf(20_261_129);
    const missed = Array.from({ length: SPELLINGS }, () => spelling(chance, validNumber(chance))).filter((written) => {
      const text = `Eleven har ${written} i systemet`;
      const [found, ...more] = findIdentityNumbers(text);
      const plain = (part: string) => readableText(part).text.replace(/\D/g, '');
      return !found || more.length > 0 || plain(text.slice(found.start, found.end)) !== plain(written);
    });
    expect(missed.map((written) => JSON.stringify(written))).toEqual([]);
  });

  it(`is never found in ${SENTENCES} ordinary sentences with days, clocks, telephones, sums, rooms and cases`, {
    timeout: 120_000,
  }, () => {
    const chance = chanceOf(1_814);
    const wrong = Array.from({ length: SENTENCES }, () => ordinarySentence(chance)).filter(
      (text) => findIdentityNumbers(text).length > 0,
    );
    expect(wrong).toEqual([]);
  });
});
