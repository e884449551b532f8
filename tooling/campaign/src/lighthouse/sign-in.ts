import type { Browser } from 'playwright-core';
import { VISITOR } from './pages.ts';

/**
 * Sign in through the demo's own provider, as a person does.
 *
 * @returns The cookies of the session, as a browser sends them.
 */
export async function signIn(browser: Browser, url: string): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}/auth/sign-in?to=/hjelp`);
  await page.getByRole('button', { name: new RegExp(`^${VISITOR}`) }).click();
  await page.waitForURL(`${url}/hjelp`);
  const cookies = await context.cookies();
  await context.close();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}
