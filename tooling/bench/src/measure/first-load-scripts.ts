import { gzipSync } from 'node:zlib';
import { launchBrowser } from '@vern/browser';

/** One script that a first visit fetches. */
export interface FetchedScript {
  /** Its path on the server. */
  readonly path: string;
  readonly gzipBytes: number;
}

/**
 * Every script that a cold, signed-in visit fetches until the network is idle, preloads included. What a service worker
 * stores for later is apart.
 *
 * @param url - Of a server in demo mode.
 * @param path - The page that is visited.
 */
export async function firstLoadScripts(url: string, path: string): Promise<readonly FetchedScript[]> {
  const browser = await launchBrowser();
  try {
    const signingIn = await browser.newContext({ locale: 'nb-NO' });
    const door = await signingIn.newPage();
    await door.goto(`${url}/auth/sign-in?to=${encodeURIComponent(path)}`);
    await door.getByRole('button').first().click();
    await door.waitForURL((at) => at.pathname === path);
    // A context of its own has a cold cache and no service worker; only the session comes along.
    const cold = await browser.newContext({
      locale: 'nb-NO',
      storageState: { cookies: await signingIn.cookies(), origins: [] },
    });
    const page = await cold.newPage();
    const fetched: Promise<FetchedScript | null>[] = [];
    page.on('response', (response) => {
      const isScript = /javascript/.test(response.headers()['content-type'] ?? '');
      if (!isScript || response.request().serviceWorker() !== null) return;
      fetched.push(
        response.body().then(
          (body) => ({ path: new URL(response.url()).pathname, gzipBytes: gzipSync(body).length }),
          () => null,
        ),
      );
    });
    await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const isStranger = (await page.locator('a[href^="/auth/sign-in"]').count()) > 0;
    if (isStranger) throw new Error('The visit was not signed in: it would be another page.');
    const scripts = (await Promise.all(fetched)).filter((script) => script !== null);
    if (scripts.length === 0) throw new Error(`${path} fetched no script: is the app built?`);
    return scripts.toSorted((a, b) => b.gzipBytes - a.gzipBytes);
  } finally {
    await browser.close();
  }
}
