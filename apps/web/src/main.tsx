import { applyColorScheme, keptColorScheme, Providers } from '@vern/app-frame/frame';
import { queryClient } from './server/query-client.ts';
import '@vern/ui/theme.css';
import { localeOfBrowser } from '@vern/i18n/language';
import { BrokenApp } from '@vern/recovery';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { Router } from 'wouter';
import { begin } from './begin.ts';
import { Root } from './frame/root.tsx';
import { registerWorker } from './offline/register-worker.ts';
import { countEntry } from './routing/history-entries.ts';
import { keepScroll } from './routing/use-scroll.ts';

applyColorScheme(keptColorScheme());
registerWorker();
keepScroll();

const root = document.getElementById('root');
// Not awaited here: a module that waits keeps the bundler from putting into it what every page shares with it.
if (root) void begin().then(() => draw(root));

function draw(element: HTMLElement): void {
  createRoot(element).render(
    <StrictMode>
      <ErrorBoundary FallbackComponent={BrokenApp}>
        <Providers client={queryClient} firstLocale={localeOfBrowser()}>
          <Router aroundNav={countEntry}>
            <Root />
          </Router>
        </Providers>
      </ErrorBoundary>
    </StrictMode>,
  );
}
