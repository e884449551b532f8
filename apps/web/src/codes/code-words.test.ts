import { INCIDENT_KINDS } from '@vern/domain/theme/violence';
import { loadCodes } from '@vern/i18n/codes';
import { describe, expect, it } from 'vitest';
import { codeList, codeOptions } from './code-words.ts';

describe('codeList', () => {
  it('is one phrase with one capital', () => {
    expect(codeList(INCIDENT_KINDS, ['kick', 'object_thrown'], 'nb')).toBe('Spark, kastet noe');
  });
});

describe('codeOptions', () => {
  it('offers nothing that may not be chosen on the day', async () => {
    await loadCodes('nn', 'incident');
    expect(codeOptions(INCIDENT_KINDS, 'nn', '2019-12-31')).toEqual([]);
    expect(codeOptions(INCIDENT_KINDS, 'nn', '2026-11-22')[0]).toEqual({ value: 'hit', label: 'Slag' });
  });
});
