import { LOCALES } from '@vern/domain/locale';
import { describe, expect, it } from 'vitest';
import { loadTexts, textsOf } from './load-texts.ts';
import { TEXT_LOADERS, type TextArea } from './text-areas.ts';

const AREAS = Object.keys(TEXT_LOADERS.nb) as TextArea[];

/** Every text of an area with its path; functions are called with what a screen could give them. */
function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String((value as (...args: unknown[]) => string)('2', 'Kari'))]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const MAY_BE_EMPTY = ['.saved.idle'];

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

  it.each(AREAS)(
    'writes %s in nynorsk and English of their own: no long text is the same as in bokmål',
    async (area) => {
      const nb = new Map(textsIn(await loadTexts('nb', area)));
      for (const locale of ['nn', 'en'] as const) {
        const copied = textsIn(await loadTexts(locale, area)).filter(
          ([path, text]) => text.length > 45 && nb.get(path) === text,
        );
        expect(copied).toEqual([]);
      }
    },
  );

  it('gives the same texts to everybody, and without waiting once they are here', async () => {
    const texts = await loadTexts('nn', 'shell');
    expect(await loadTexts('nn', 'shell')).toBe(texts);
    expect(textsOf('nn', 'shell')).toBe(texts);
  });
});
