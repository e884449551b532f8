import { idnr } from '@navikt/fnrvalidator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentityNumbers } from './find-identity-numbers.ts';

const found = (text: string) => findIdentityNumbers(text).map(({ start, end }) => text.slice(start, end));

// Check digits by modulo 11, worked out here so that valid numbers can be made for any day: no real person's.
function withCheckDigits(nine: string): string | null {
  const digit = (digits: string, weights: readonly number[]) => {
    const rest = [...digits].reduce((sum, each, i) => sum + Number(each) * weights[i]!, 0) % 11;
    return rest === 0 ? 0 : 11 - rest;
  };
  const first = digit(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
  const second = digit(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  return first === 10 || second === 10 ? null : `${nine}${first}${second}`;
}

const two = (n: number) => String(n).padStart(2, '0');
const numbers = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 0, max: 99 }),
    rest: fc.integer({ min: 0, max: 999 }),
    addToDay: fc.constantFrom(0, 40),
    addToMonth: fc.constantFrom(0, 40, 80),
  })
  .map((n) =>
    withCheckDigits(
      `${two(n.day + n.addToDay)}${two(n.month + n.addToMonth)}${two(n.year)}${String(n.rest).padStart(3, '0')}`,
    ),
  )
  .filter((digits): digits is string => digits !== null && idnr(digits).status === 'valid');

const WRITTEN: [string, (digits: string) => string][] = [
  ['in one piece', (d) => d],
  ['with a space', (d) => `${d.slice(0, 6)} ${d.slice(6)}`],
  ['with a hard space', (d) => `${d.slice(0, 6)}\u00a0${d.slice(6)}`],
  ['with a dash', (d) => `${d.slice(0, 6)} - ${d.slice(6)}`.replace(' - ', '-')],
  ['dotted', (d) => `${d.slice(0, 2)}.${d.slice(2, 4)}.${d.slice(4, 6)}.${d.slice(6)}`],
  ['with the date dotted', (d) => `${d.slice(0, 2)}.${d.slice(2, 4)}.${d.slice(4, 6)} ${d.slice(6)}`],
  ['spaced out', (d) => [...d].join(' ')],
];

describe('findIdentityNumbers', () => {
  it.each(WRITTEN)('finds every valid number written %s, between words', (_, write) => {
    fc.assert(
      fc.property(numbers, (digits) => {
        expect(found(`Hun har ${write(digits)}, sa de.`)).toEqual([write(digits)]);
      }),
    );
  });

  it('finds both of two', () => {
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        expect(found(`${one} og ${other}`)).toEqual([one, other]);
        expect(found(`${one} ${other}`)).toEqual([one, other]);
      }),
    );
  });

  it('finds it next to another number', () => {
    fc.assert(
      fc.property(numbers, (digits) => {
        expect(found(`Klasse 5, ${digits}`)).toEqual([digits]);
        expect(found(`Rom 12 ${digits}`)).toEqual([digits]);
      }),
    );
  });

  it.each(['01019012345', '010190 12345', '01.01.90 12345', '41019012345'])('refuses the mistyped %s too', (text) => {
    expect(found(`nr ${text}.`)).toEqual([text]);
  });

  it.each([
    'Telefon 55 56 40 00 eller 113.',
    'Ring 22 33 44 55 kl 12.30.',
    'Kl. 10.15 til 10.30, den 12.03.2026.',
    'Org.nr. 964 338 531.',
    '99999999999',
    '123456789012',
    'Mellom 2019 og 2026 var det 5199 meldinger.',
    'Det skjedde 14.01.2026 kl 09.45 i rom 214.',
    '',
  ])('leaves %j alone', (text) => expect(found(text)).toEqual([]));
});
