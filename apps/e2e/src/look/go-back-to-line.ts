import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Words } from '../words.ts';

/** How far down the page stands, once it has come to rest. */
const top = (page: Page) => page.evaluate(() => scrollY);

/**
 * Reads far down on Help, goes to Home and comes back by the browser's own way: the same line is in sight. What is gone
 * to again begins at its top, and a page that is loaded again stays where it was.
 */
export async function goBackToLine(page: Page, { shell, help }: Words): Promise<void> {
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const toPage = (name: string) => page.getByRole('navigation').getByRole('link', { name: new RegExp(`^${name}`) });
  await toPage(shell.help).click();
  await heading(help.title);
  await page.evaluate(() => scrollTo(0, 400));
  const left = await top(page);
  expect(left).toBeGreaterThan(200);

  await toPage(shell.home).click();
  await page.waitForURL(/\/$/);
  await expect.poll(() => top(page)).toBe(0);
  await page.goBack();
  await heading(help.title);
  await expect.poll(() => top(page)).toBe(left);

  await page.reload();
  await heading(help.title);
  await expect.poll(() => top(page)).toBe(left);
  await toPage(shell.mine).click();
  await page.waitForURL(/\/saker$/);
  await expect.poll(() => top(page)).toBe(0);
}
