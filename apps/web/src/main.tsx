import '@vern/ui/theme.css';
import { CatchBoundary, RouterProvider } from '@tanstack/react-router';
import { loadTexts } from '@vern/i18n';
import { localeOfBrowser } from '@vern/i18n/language';
import { BrokenApp } from '@vern/recovery';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyColorScheme, keptColorScheme } from './frame/color-scheme.ts';
import { registerWorker } from './offline/register-worker.ts';
import { Providers } from './providers.tsx';
import { router } from './router.tsx';

const locale = localeOfBrowser();
// Begun before anything asks for it: the first page then waits for one round trip and not for two.
void loadTexts(locale, 'shell').catch(() => undefined);
applyColorScheme(keptColorScheme());
registerWorker();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <CatchBoundary errorComponent={BrokenApp} getResetKey={() => 'app'}>
        <Providers firstLocale={locale}>
          <RouterProvider router={router} />
        </Providers>
      </CatchBoundary>
    </StrictMode>,
  );
}
