export { applyColorScheme, keptColorScheme } from './color-scheme.ts';
export { makeChangeLocale } from './make-change-locale.ts';
export { makeMeContext } from './make-me-context.ts';
export { Providers } from './providers.tsx';
