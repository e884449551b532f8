import type { Locale } from '@vern/domain/locale';
import type { Texts } from '../areas/shell/nb.ts';
import { NOUN_NAMES } from '../nouns.ts';

/** The words of the frame, with what the menu calls each noun. */
export type ShellTexts = Texts & { readonly nouns: Readonly<Record<keyof typeof NOUN_NAMES, string>> };

/** The words of the frame in one language. */
export async function loadShell(locale: Locale): Promise<{ readonly texts: ShellTexts }> {
  const { texts }: { readonly texts: Texts } = await import(`../areas/shell/${locale}.ts`);
  const names = Object.entries<Readonly<Record<Locale, string>>>(NOUN_NAMES).map(([noun, name]) => [
    noun,
    name[locale],
  ]);
  return { texts: { ...texts, nouns: Object.fromEntries(names) } };
}
