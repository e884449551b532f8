/** The three written languages every text of Vern exists in: bokmål, nynorsk, English. */
export const LOCALES = ['nb', 'nn', 'en'] as const;

/** BCP 47 tag of a written language that Vern speaks. */
export type Locale = (typeof LOCALES)[number];

/** Each language by its own name, so that a reader finds it whatever the page is in. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** The language of the words that stand in the domain itself: its labels, and nothing longer. */
export const LABEL_LOCALE = 'nb' satisfies Locale;
