import '@vern/ui/theme.css';
import { CatchBoundary, RouterProvider } from '@tanstack/react-router';
import { localeOfBrowser } from '@vern/i18n/language';
import { BrokenApp } from '@vern/recovery';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { begin } from './begin.ts';
import { applyColorScheme, keptColorScheme } from './frame/color-scheme.ts';
import { registerWorker } from './offline/register-worker.ts';
import { Providers } from './providers.tsx';
import { router } from './router.tsx';

applyColorScheme(keptColorScheme());
registerWorker();

const root = document.getElementById('root');
// Not awaited here: a module that waits keeps the bundler from putting into it what every page shares with it.
if (root) void begin().then(() => draw(root));

function draw(element: HTMLElement): void {
  createRoot(element).render(
    <StrictMode>
      <CatchBoundary errorComponent={BrokenApp} getResetKey={() => 'app'}>
        <Providers firstLocale={localeOfBrowser()}>
          <RouterProvider router={router} />
        </Providers>
      </CatchBoundary>
    </StrictMode>,
  );
}
