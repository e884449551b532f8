import type { Locale } from './locale.ts';

/** One text in every language; a missing language is a type error. */
export type Label = Readonly<Record<Locale, string>>;

/** Builds a label; the order is always bokmål, nynorsk, English. */
export function label(nb: string, nn: string, en: string): Label {
  return { nb, nn, en };
}
