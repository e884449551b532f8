import { LAST_RESORT } from '@vern/i18n/last-resort';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from '../expect-accessible.ts';
import type { Words } from '../words.ts';

/** What was served before a release is there no more. */
const GONE = { status: 404, contentType: 'text/plain', body: 'Not Found' };

/**
 * A tab is open while a release takes its place: the page it then asks for is gone. The tab reloads itself, once, and
 * goes on; where that does not help it says so, with the numbers to call, and comes when it is asked to.
 */
export async function openOverRelease(page: Page, { locale, inbox, shell, help }: Words): Promise<void> {
  const words = LAST_RESORT[locale];
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  const toPage = (name: string) => page.getByRole('navigation').getByRole('link', { name: new RegExp(`^${name}`) });

  await page.route('**/assets/inbox-page-*.js', (route) => route.fulfill(GONE), { times: 1 });
  await toPage(shell.inbox).click();
  await page.getByRole('heading', { level: 1, name: inbox.title }).waitFor();
  expect(loads).toBe(1);

  await page.route('**/assets/help-page-*.js', (route) => route.fulfill(GONE));
  await toPage(shell.help).click();
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
  await page.getByRole('link', { name: /112/ }).waitFor();
  expect(loads).toBe(1);
  await expectAccessible(page, 'page that could not be shown');
  await page.unrouteAll();
  await page.getByRole('button', { name: words.reload }).click();
  await page.getByRole('heading', { level: 1, name: help.title }).waitFor();
}
