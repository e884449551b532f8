import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unstorableText } from './unstorable-text.ts';

describe('unstorableText', () => {
  it('finds nothing in what every store can keep', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        fc.pre(!JSON.stringify(value).includes('\\u0000'));
        expect(unstorableText(value)).toBeNull();
      }),
    );
  });

  it('finds a broken text however deep it lies', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', '0'), { maxLength: 50 }),
        fc.constantFrom('\0', '\udfff'),
        (path, text) => {
          const value = path.reduceRight<unknown>((inner, key) => ({ [key]: inner, c: 'whole' }), text);
          expect(unstorableText(value)).toEqual(path);
        },
      ),
    );
  });

  it('is not brought down by input that is deeper than the stack', () => {
    const deep = JSON.parse('['.repeat(90_000) + ']'.repeat(90_000)) as unknown;
    expect(unstorableText(deep)).toBeNull();
  });
});
