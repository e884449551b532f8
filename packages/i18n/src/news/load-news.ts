import type { Locale } from '@vern/domain/locale';
import { NEWS_LOADERS } from '../nouns.ts';

type Loaded = Awaited<ReturnType<(typeof NEWS_LOADERS)[number]>>['texts'];
type Section<Texts, Name extends string> = Texts extends { readonly [N in Name]: infer Said } ? Said : never;
type Together<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/**
 * What is said of everything that happens: `buttons` by the step one can take, `history` by what was done, `topics` by what
 * somebody is told of.
 */
export type NewsTexts = {
  readonly buttons: Together<Section<Loaded, 'buttons'>>;
  readonly history: Together<Section<Loaded, 'history'>>;
  readonly topics: Together<Section<Loaded, 'topics'>>;
};

/** The news of all nouns in one language. */
export async function loadNews(locale: Locale): Promise<{ readonly texts: NewsTexts }> {
  const nouns = await Promise.all(NEWS_LOADERS.map((load) => load(locale)));
  const together: Record<keyof NewsTexts, object> = { buttons: {}, history: {}, topics: {} };
  for (const { texts } of nouns)
    for (const [section, said] of Object.entries(texts)) Object.assign(together[section as keyof NewsTexts], said);
  return { texts: together as NewsTexts };
}
