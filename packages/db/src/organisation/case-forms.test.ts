import { describe, expect, it } from 'vitest';
import { caseForms } from './case-forms.ts';

describe('caseForms', () => {
  it.each([
    ['', ['']],
    ['Anna', ['Anna']],
    ['øy', ['øy', 'Øy']],
    ['Åsæ', ['åsæ', 'åsÆ', 'Åsæ', 'ÅsÆ']],
    ['日本', ['日本']],
  ])('gives of %j what it may be written as', (text, forms) => {
    expect(caseForms(text)).toEqual(forms);
  });

  it('never gives more than sixteen, however long the text is', () => {
    expect(caseForms('øøøøøøøøøøøø')).toHaveLength(16);
  });
});
