import type { Page } from 'playwright-core';
import type { Words } from '../words.ts';

/**
 * Sign out in one window of a browser, and wait until its other windows show nothing of whoever left: one of the reporting app
 * and one of the console.
 * @returns What of theirs the browser's store still holds.
 */
export async function leaveEveryWindow(page: Page, url: string, words: Words): Promise<readonly string[]> {
  const open = async (path: string) => {
    const other = await page.context().newPage();
    await other.goto(url + path);
    await other.getByRole('button', { name: words.shell.signOut }).waitFor();
    return other;
  };
  const others = [await open('/saker'), await open('/admin')];
  await page.bringToFront();
  await page.getByRole('button', { name: words.shell.signOut }).click();
  for (const each of [page, ...others]) {
    await each.getByRole('button', { name: words.shell.signOut }).waitFor({ state: 'detached' });
    await each.getByRole('link', { name: words.shell.signIn }).first().waitFor();
  }
  return page.evaluate(() => Object.keys(localStorage).filter((key) => /report|help-numbers/.test(key)));
}
