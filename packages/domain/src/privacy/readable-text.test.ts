import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPossibleNames } from './find-possible-names.ts';
import { readableText } from './readable-text.ts';

const names = (text: string, acknowledged: readonly string[] = []) =>
  findPossibleNames(text, acknowledged).map(({ start, end }) => text.slice(start, end));

// What a text is put together from, in any order: letters and what may be set upon, between and beside them.
const PIECES = [
  ...'abåØ7 .\n𝟜𝒜',
  '\u0301',
  '\u030a',
  '\u200d',
  '\u00ad',
  '\ufe0f\u20e3',
  'ﬁ',
  '½',
  '👩‍🏫',
  '\ud800',
  '٣',
  '…',
];

describe('readableText', () => {
  it('reads the digits of every script as 0 to 9', () => {
    const digits: string[] = [];
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += 1) {
      const character = codePoint < 0xd800 || codePoint > 0xdfff ? String.fromCodePoint(codePoint) : '';
      if (/^\p{Nd}$/u.test(character)) digits.push(character);
    }
    expect(digits.length).toBeGreaterThan(600);
    expect(digits.length % 10).toBe(0);
    expect(digits.map((digit) => readableText(digit).text).join('')).toBe('0123456789'.repeat(digits.length / 10));
  });

  it('leaves what a Norwegian keyboard writes as it is', () => {
    const text = 'Åse så «ørene» – 3 ½ … kl. 10–11';
    expect(readableText('Blåbær, ørret og «å ære» – kl. 10…').text).toBe('Blåbær, ørret og «å ære» – kl. 10…');
    expect(readableText(text).text).toContain('Åse så «ørene»');
  });

  it('says where what it read stood, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const read = readableText(text);
        const { start, end } = read.spanOf({ start: 0, end: read.text.length });
        if (read.text.length > 0) expect([start >= 0, end <= text.length, start < end]).toEqual([true, true, true]);
        for (const match of read.text.matchAll(/[a-z]+/g)) {
          const at = read.spanOf({ start: match.index, end: match.index + match[0].length });
          expect(readableText(text.slice(at.start, at.end)).text).toContain(match[0]);
        }
      }),
    );
  });

  it('lets names be asked about in any form: composed or not, soft-hyphenated, wide', () => {
    for (const name of ['Åsne', 'Vetle', 'Bjørn', 'André']) {
      const forms = [name, name.normalize('NFD'), [...name].join('\u00ad'), [...name].join('\u200b')];
      for (const form of forms) {
        expect(names(`Eleven ${form} slo meg.`)).toEqual([form]);
        expect(names(`eleven ${form.toLocaleLowerCase('nb')} slo meg.`)).toEqual(
          names(`eleven ${name.toLocaleLowerCase('nb')} slo meg.`).length > 0 ? [form.toLocaleLowerCase('nb')] : [],
        );
        expect(names(`Eleven ${form} slo meg.`, [name])).toEqual([]);
        expect(names(`Eleven ${name} slo meg.`, [form])).toEqual([]);
      }
    }
    expect(names('Eleven Ｖｅｔｌｅ slo meg.')).toEqual(['Ｖｅｔｌｅ']);
  });
});
