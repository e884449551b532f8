import type { Page } from 'playwright-core';

/** A phone's slow network and half its speed: what comes later comes visibly later. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };

/** What the browser tells of what moved; `value` is the share of the screen times how far. */
type Shift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };

/**
 * How much a page moves under its reader while it comes, on a first visit over a slow network: the cumulative layout
 * shift, without a unit. A tenth is what people notice.
 */
export async function layoutShift(page: Page, url: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', SLOW);
  await page.goto(url, { waitUntil: 'networkidle' });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[]) if (!entry.hadRecentInput) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
  await session.detach();
  return shift;
}
