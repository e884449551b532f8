import type { Locale } from '@vern/domain/locale';
import { TEXT_LOADERS, type TextArea, type TextAreas } from './text-areas.ts';

const loading = new Map<string, Promise<unknown>>();

/**
 * Fetch the texts of an area; the same promise for everybody who asks while it is on its way.
 *
 * @throws {Error} When the file cannot be fetched; asking again tries again.
 */
export function loadTexts<A extends TextArea>(locale: Locale, area: A): Promise<TextAreas[A]> {
  const key = `${locale} ${area}`;
  const known = loading.get(key) as Promise<TextAreas[A]> | undefined;
  if (known) return known;
  const promise = (TEXT_LOADERS[area](locale) as Promise<{ readonly texts: TextAreas[A] }>).then(
    ({ texts }) => {
      // What React reads before it waits: texts that are here are used in the same breath.
      Object.assign(promise, { status: 'fulfilled', value: texts });
      return texts;
    },
    (error: unknown) => {
      loading.delete(key);
      throw error;
    },
  );
  loading.set(key, promise);
  return promise;
}
