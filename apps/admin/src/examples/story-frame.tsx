import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router';
import { fetchWords } from '@vern/app-frame/stories';
import type { Locale } from '@vern/domain/locale';
import { LanguageProvider } from '@vern/i18n/language';
import type { ReactNode } from 'react';

await fetchWords(['organisation']);

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
