import type { Locale } from '@vern/domain/locale';
import type { Texts as IncidentNews } from './incident/nb.ts';
import type { Texts as MeasureNews } from './measure/nb.ts';

/**
 * What is said of everything that happens: `buttons` by the step one can take, `history` by what was done, `topics` by what
 * somebody is told of.
 */
export type NewsTexts = {
  readonly buttons: IncidentNews['buttons'];
  readonly history: IncidentNews['history'];
  readonly topics: IncidentNews['topics'] & MeasureNews['topics'];
};

/** The news of all nouns in one language. */
export async function loadNews(locale: Locale): Promise<{ readonly texts: NewsTexts }> {
  const [incident, measure]: [{ readonly texts: IncidentNews }, { readonly texts: MeasureNews }] = await Promise.all([
    import(`./incident/${locale}.ts`),
    import(`./measure/${locale}.ts`),
  ]);
  const topics = { ...incident.texts.topics, ...measure.texts.topics };
  const { buttons, history } = incident.texts;
  return { texts: { buttons: { ...buttons }, history: { ...history }, topics } };
}
