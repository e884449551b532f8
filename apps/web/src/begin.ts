import { loadTexts } from '@vern/i18n';
import { keepLocale, localeOfBrowser } from '@vern/i18n/language';
import { ROUTES } from './features.ts';
import { landingOf } from './frame/landing.ts';
import { findRoute } from './routing/find-route.ts';
import { type Begun, forgetEarly } from './server/begun-early.ts';
import { ME_QUERY } from './server/me-query.ts';
import { queryClient } from './server/query-client.ts';

/** How long the first page may stay as it arrived. Help waits for nobody: it is the same whoever is here. */
const PATIENCE_MS = { page: 1_500, help: 300 } as const;

/**
 * What the first page needs to be drawn at once and to stay where it is: who is here, the words in their language, and
 * the page itself. Whatever takes too long or fails is waited for on the page, where it is said.
 */
export async function begin(): Promise<void> {
  const patience = new Promise<void>((resolve) =>
    setTimeout(resolve, location.pathname === '/hjelp' ? PATIENCE_MS.help : PATIENCE_MS.page),
  );
  // The router's word for having gone on: what was asked for the first page is that page's alone.
  addEventListener('pushState', () => forgetEarly(window as Window & Begun), { once: true });
  await Promise.race([getReady().catch(() => undefined), patience]);
}

async function getReady(): Promise<void> {
  const me = await queryClient.fetchQuery(ME_QUERY).catch(() => undefined);
  const landing = me && landingOf(me, { pathname: location.pathname, cameFrom: document.referrer }, sessionStorage);
  if (landing) {
    location.replace(landing);
    return new Promise(() => undefined);
  }
  if (me) keepLocale(me.locale);
  const locale = localeOfBrowser();
  await Promise.all([
    loadTexts(locale, 'shell'),
    loadTexts(locale, 'errors'),
    findRoute(ROUTES, location.pathname)?.page.load(),
  ]);
}
