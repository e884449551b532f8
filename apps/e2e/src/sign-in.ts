import type { Page } from 'playwright-core';
import { pressEnterOn } from './keyboard.ts';

/** Sign in as a demo person, by keyboard, and come back to a page. */
export async function signIn(page: Page, url: string, name: string, to = '/'): Promise<void> {
  // Calls that the page before still makes would come from nobody once its cookies are gone.
  await page.goto('about:blank');
  await page.context().clearCookies();
  await page.goto(`${url}/auth/sign-in?to=${encodeURIComponent(to)}`);
  await pressEnterOn(page, page.getByRole('button', { name: new RegExp(`^${name}`) }));
  // The console's address gets its slash from the server.
  await page.waitForURL((at) => at.href.replace(/\/$/, '') === `${url}${to}`.replace(/\/$/, ''));
}
