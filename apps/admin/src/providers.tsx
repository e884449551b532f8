import { QueryClientProvider } from '@tanstack/react-query';
import type { Locale } from '@vern/domain/locale';
import { LanguageProvider } from '@vern/i18n/language';
import { type ReactNode, Suspense } from 'react';
import { queryClient } from './server/query-client.ts';

/** What every page stands in: answers kept, and a language. */
export function Providers({ firstLocale, children }: { readonly firstLocale: Locale; readonly children: ReactNode }) {
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider first={firstLocale}>
        <Suspense>{children}</Suspense>
      </LanguageProvider>
    </QueryClientProvider>
  );
}
