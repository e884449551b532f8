import { INCIDENT_STATUSES, REPORTER_STEP_LABELS, REPORTER_STEPS } from '@vern/domain/incident';
import { LOCALES } from '@vern/domain/locale';
import { describe, expect, it } from 'vitest';
import written from '../../../../docs/lifecycle.md?raw';
import { labelOf, loadCodes } from '../codes.ts';
import { loadTexts } from '../texts/load-texts.ts';
import { lifecycleDocument } from './lifecycle-document.ts';

describe('lifecycleDocument', () => {
  it('is what docs/lifecycle.md says (else run `pnpm --filter @vern/i18n docs:lifecycle`)', async () => {
    expect(written).toBe(await lifecycleDocument());
  });
});

describe('the words of statuses', () => {
  it.each(LOCALES)('tell and never bid: none is the word a button begins with, in %s', async (locale) => {
    const { buttons } = await loadTexts(locale, 'news');
    const bids = new Set(Object.values(buttons).map((words) => words.split(' ')[0]));
    await loadCodes(locale, 'incident');
    const told = [
      ...INCIDENT_STATUSES.codes.map((code) => labelOf(INCIDENT_STATUSES, code, locale)),
      ...REPORTER_STEPS.map((step) => labelOf(REPORTER_STEP_LABELS, step, locale)),
    ];
    expect(told.filter((word) => bids.has(word))).toEqual([]);
  });
});
