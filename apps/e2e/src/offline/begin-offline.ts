import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Words } from '../words.ts';

/** Home is open, the network goes, and the report is begun all the same: its page was kept when Home was fetched. */
export async function beginOffline(page: Page, { home, report }: Words): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  await page.getByRole('link', { name: home.report, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: report.when.title }).waitFor();
  expect(await page.getByRole('main').count()).toBe(1);
  await page.context().setOffline(false);
}
