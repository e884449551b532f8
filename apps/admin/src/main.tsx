import { applyColorScheme, keptColorScheme, Providers } from '@vern/app-frame/frame';
import { queryClient } from './server/query-client.ts';
import '@vern/ui/theme.css';
import { CatchBoundary, RouterProvider } from '@tanstack/react-router';
import { loadTexts } from '@vern/i18n';
import { localeOfBrowser } from '@vern/i18n/language';
import { BrokenApp } from '@vern/recovery';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from './router.tsx';

const locale = localeOfBrowser();
// Begun before anything asks for them: the first page then waits for one round trip and not for two.
void loadTexts(locale, 'shell').catch(() => undefined);
void loadTexts(locale, 'admin').catch(() => undefined);
applyColorScheme(keptColorScheme());

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <CatchBoundary errorComponent={BrokenApp} getResetKey={() => 'app'}>
        <Providers client={queryClient} firstLocale={locale}>
          <RouterProvider router={router} />
        </Providers>
      </CatchBoundary>
    </StrictMode>,
  );
}
