import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { Locale } from '@vern/domain/locale';
import { LanguageProvider } from '@vern/i18n/language';
import { type ReactNode, Suspense } from 'react';

export interface ProvidersProps {
  /** Keeps the answers of the server. */
  readonly client: QueryClient;
  readonly firstLocale: Locale;
  readonly children: ReactNode;
}

/** What every page stands in: answers kept, and a language. */
export function Providers({ client, firstLocale, children }: ProvidersProps) {
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider first={firstLocale}>
        <Suspense>{children}</Suspense>
      </LanguageProvider>
    </QueryClientProvider>
  );
}
