const ENGINE_LANGUAGES = ['nb', 'nn', 'en'] as const;

/** A language that the engines write in. They are used without this house, and have texts of their own. */
export type EngineLanguage = (typeof ENGINE_LANGUAGES)[number];

/** The engines' language for one of the house: English where they do not write in it. */
export function engineLanguageOf(locale: string): EngineLanguage {
  return ENGINE_LANGUAGES.find((each) => each === locale) ?? 'en';
}
