/** Languages the engines' pages speak: the linter's own. */
export type EngineLanguage = 'nb' | 'nn' | 'en';
