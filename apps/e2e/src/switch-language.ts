import { LOCALE_NAMES, type Locale } from '@vern/domain/locale';
import type { Page } from 'playwright-core';
import { chooseRadio } from './keyboard.ts';

/** Choose a language at the foot of the page, by keyboard, and wait until the page speaks it. */
export async function switchLanguage(page: Page, locale: Locale): Promise<void> {
  // While a page's code is on its way the switch may be redrawn under the keyboard.
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await chooseRadio(page, page.getByRole('radio', { name: LOCALE_NAMES[locale] }));
  await page.locator(`html[lang="${locale}"]`).waitFor({ state: 'attached' });
}
