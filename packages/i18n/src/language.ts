export { type Language, useLanguage } from './language/language-context.ts';
export { LanguageProvider } from './language/language-provider.tsx';
export { keepLocale, localeOfBrowser } from './language/locale-of-browser.ts';
export { useTexts } from './language/use-texts.ts';
