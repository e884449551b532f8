import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router';
import type { Locale } from '@vern/domain/locale';
import { loadTexts, TEXT_LOADERS, type TextArea } from '@vern/i18n';
import { loadCodes } from '@vern/i18n/codes';
import { LanguageProvider } from '@vern/i18n/language';
import type { ReactNode } from 'react';

// Before any story is drawn, so that none is checked while it still waits for its words.
const AREAS = Object.keys(TEXT_LOADERS) as TextArea[];
const NOUNS = ['access', 'organisation'] as const;
await Promise.all(
  (['nb', 'nn'] as const).flatMap((locale) => [
    ...AREAS.map((area) => loadTexts(locale, area)),
    ...NOUNS.map((noun) => loadCodes(locale, noun)),
  ]),
);

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });

/** What every page's story stands in: a language and a router that leads nowhere. Nothing is fetched. */
export function StoryFrame({ locale = 'nb', children }: { readonly locale?: Locale; readonly children: ReactNode }) {
  return (
    <RouterContextProvider router={router as never}>
      <LanguageProvider first={locale}>
        <main>{children}</main>
      </LanguageProvider>
    </RouterContextProvider>
  );
}
