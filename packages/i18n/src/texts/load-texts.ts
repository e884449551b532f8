import type { Locale } from '@vern/domain/locale';
import { fetchOnce } from './fetch-once.ts';
import { TEXT_LOADERS, type TextArea, type TextAreas } from './text-areas.ts';

/**
 * Fetch the texts of an area; the same promise for everybody who asks while it is on its way.
 *
 * @throws {Error} When the file cannot be fetched; asking again tries again.
 */
export function loadTexts<A extends TextArea>(locale: Locale, area: A): Promise<TextAreas[A]> {
  const load = TEXT_LOADERS[area] as (locale: Locale) => Promise<{ readonly texts: TextAreas[A] }>;
  return fetchOnce(`${locale} ${area}`, async () => (await load(locale)).texts);
}
