import { fetchWords } from '@vern/app-frame/stories';
import type { Locale } from '@vern/domain/locale';
import { LanguageProvider } from '@vern/i18n/language';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';

await fetchWords(['incident', 'measure', 'organisation']);

const { hook } = memoryLocation({ static: true });

/** What every page's story stands in: a language and a router that leads nowhere. Nothing is fetched. */
export function StoryFrame({ locale = 'nb', children }: { readonly locale?: Locale; readonly children: ReactNode }) {
  return (
    <Router hook={hook}>
      <LanguageProvider first={locale}>
        <main>{children}</main>
      </LanguageProvider>
    </Router>
  );
}
