import { addDays } from '@vern/domain/calendar';
import { LOCALES } from '@vern/domain/locale';
import { questionsByCode } from '@vern/domain/theme';
import { askedWith, INCIDENT_KINDS, VIOLENCE_QUESTION_SET } from '@vern/domain/theme/violence';
import { describe, expect, it } from 'vitest';
import { labelOf, loadCodes } from './codes.ts';
import { endSentence } from './formats/end-sentence.ts';
import { formatDeadline, formatInstant } from './formats.ts';
import { loadTexts } from './texts/load-texts.ts';

const DAYS = Array.from({ length: 366 }, (_, index) => addDays('2026-01-01', index));

describe('endSentence', () => {
  it.each([
    ['Det skal skje innen 30. nov.', 'Det skal skje innen 30. nov.'],
    ['Det skal skje senest i morgen', 'Det skal skje senest i morgen.'],
  ])('makes %j into %j', (sentence, ended) => {
    expect(endSentence(sentence)).toBe(ended);
  });
});

describe('the receipt', () => {
  it.each(LOCALES)(
    'ends every sentence about a day in one full stop, on every day of a year, in %s',
    async (locale) => {
      const { due, arrived } = (await loadTexts(locale, 'report')).receipt;
      const now = new Date('2026-03-04T12:00:00Z');
      for (const day of DAYS) {
        expect(due(formatDeadline(day, locale, '2026-03-04'))).toMatch(/[^.]\.$/);
        expect(arrived(formatInstant(new Date(`${day}T10:00:00Z`), locale, now))).toMatch(/[^.]\.$/);
      }
    },
  );
});

describe('what only some kinds call for', () => {
  it.each(LOCALES)('is asked in the words of the question set, in %s', async (locale) => {
    const words: Readonly<Record<string, string>> = (await loadTexts(locale, 'report')).what;
    const asked = VIOLENCE_QUESTION_SET.questions.filter(({ code }) => words[code]);
    expect(asked.map(({ code }) => code)).toEqual(askedWith(INCIDENT_KINDS.codes));
    await loadCodes(locale, 'incident');
    const set = questionsByCode(VIOLENCE_QUESTION_SET);
    for (const { code } of asked) expect(words[code]).toBe(labelOf<string>(set, code, locale));
  });
});

describe('what stands beside a question that was left open', () => {
  it.each(LOCALES)('names the question, each in its own words, in %s', async (locale) => {
    const words = Object.values((await loadTexts(locale, 'report')).missing);
    expect(new Set(words).size).toBe(words.length);
  });
});
