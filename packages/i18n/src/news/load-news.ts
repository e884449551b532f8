import type { Locale } from '@vern/domain/locale';
import type { Texts as IncidentNews } from './incident/nb.ts';

/** What is said of everything that happens: `history` by what was done, `topics` by what somebody is told of. */
export type NewsTexts = {
  readonly history: IncidentNews['history'];
  readonly topics: IncidentNews['topics'];
};

/** The news of all nouns in one language. */
export async function loadNews(locale: Locale): Promise<{ readonly texts: NewsTexts }> {
  const incident: { readonly texts: IncidentNews } = await import(`./incident/${locale}.ts`);
  return { texts: { history: { ...incident.texts.history }, topics: { ...incident.texts.topics } } };
}
