export { keepLocale, localeOfBrowser } from './language/first-locale.ts';
export { type Language, useLanguage } from './language/language-context.ts';
export { LanguageProvider } from './language/language-provider.tsx';
export { useTexts } from './language/use-texts.ts';
