import { LOCALES } from '@vern/domain/locale';
import { describe, expect, it } from 'vitest';
import { loadTexts } from './load-texts.ts';
import { TEXT_LOADERS, type TextArea } from './text-areas.ts';

const AREAS = Object.keys(TEXT_LOADERS) as TextArea[];

/** Every text of an area with its path; functions are called with what a screen could give them. */
function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String((value as (...args: unknown[]) => string)('2', 'Kari'))]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const MAY_BE_EMPTY = ['.saved.idle'];

/** "Enhet" and "eining" are schools and kindergartens: settings never speak of one, the rest never of "this" one. */
const ANY_UNIT = /\b(enhet|eining)/i;
const THIS_UNIT = /\b(denne|som) (enheten|eininga)\b/i;
const IS_A_SCHOOL = ['.unit_not_open.title'];

describe('loadTexts', () => {
  it.each(AREAS)('has every text of %s in every language, and none is empty', async (area) => {
    const [nb, nn, en] = await Promise.all(LOCALES.map(async (locale) => textsIn(await loadTexts(locale, area))));
    const paths = (texts: typeof nb) => texts?.map(([path]) => path);
    expect(paths(nn)).toEqual(paths(nb));
    expect(paths(en)).toEqual(paths(nb));
    const empty = [nb, nn, en]
      .flatMap((texts) => texts ?? [])
      .filter(([path, text]) => !text && !MAY_BE_EMPTY.includes(path));
    expect(empty).toEqual([]);
  });

  it.each([
    ['nn', 0.05],
    ['en', 0],
  ] as const)(
    'writes %s on its own: of its sentences, at most a share of %d is as in bokmål',
    async (locale, share) => {
      let sentences = 0;
      let same = 0;
      for (const area of AREAS) {
        const nb = new Map(textsIn(await loadTexts('nb', area)));
        for (const [path, text] of textsIn(await loadTexts(locale, area)).filter(([, each]) => each.length > 30)) {
          sentences += 1;
          if (nb.get(path) === text) same += 1;
        }
      }
      expect(sentences).toBeGreaterThan(100);
      expect(same / sentences).toBeLessThanOrEqual(share);
    },
  );

  it.each(['nb', 'nn'] as const)('calls a phone or a computer no unit, in %s', async (locale) => {
    const wrong: string[] = [];
    for (const area of AREAS) {
      const pattern = area === 'settings' ? ANY_UNIT : THIS_UNIT;
      for (const [path, text] of textsIn(await loadTexts(locale, area)))
        if (pattern.test(text) && !IS_A_SCHOOL.includes(path)) wrong.push(`${area}${path}: ${text}`);
    }
    expect(wrong).toEqual([]);
  });

  it('gives the same texts to everybody, and without waiting once they are here', async () => {
    const texts = await loadTexts('nn', 'shell');
    expect(await loadTexts('nn', 'shell')).toBe(texts);
    expect(loadTexts('nn', 'shell')).toMatchObject({ status: 'fulfilled', value: texts });
  });
});
