import { VIOLENCE_AND_THREATS } from '@vern/risk-matrix/presets';
import { describe, expect, it } from 'vitest';
import { MATRIX_FINDINGS_TEXTS } from './matrix-findings.texts.ts';
import { cellAt, placeInWords } from './place-in-words.ts';

describe('placeInWords', () => {
  it.each([
    ['/cells/3/4', 'Ofte × Svært alvorlig'],
    ['/levels/3', 'nivået Rød'],
    ['/likelihood', 'sannsynlighetsskalaen'],
    ['/likelihood/classes/2', 'Av og til'],
    ['/dimensions/1', 'Psykisk belastning'],
    ['/dimensions/1/classes/4', 'Svært alvorlig'],
    ['', 'hele matrisen'],
  ])('%j is %s', (pointer, words) => {
    const language = { language: 'nb', texts: MATRIX_FINDINGS_TEXTS.nb };
    expect(placeInWords(VIOLENCE_AND_THREATS, pointer, language)).toBe(words);
  });

  it('takes the matrix’s first language where it lacks the reader’s', () => {
    const language = { language: 'se', texts: MATRIX_FINDINGS_TEXTS.nb };
    expect(placeInWords(VIOLENCE_AND_THREATS, '/cells/0/0', language)).toBe('Svært sjelden × Ubetydelig');
  });
});

describe('cellAt', () => {
  it.each(['', '/cells', '/cells/1', '/cells/1/2/3', '/levels/1', '/cells/a/b'])('finds no cell in %j', (pointer) => {
    expect(cellAt(pointer)).toBeNull();
  });

  it('reads likelihood before consequence', () => {
    expect(cellAt('/cells/9/2')).toEqual({ likelihood: 9, consequence: 2 });
  });
});
