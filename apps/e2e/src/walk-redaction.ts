import type { Page } from 'playwright-core';
import { expectAccessible } from './expect-accessible.ts';
import type { Words } from './words.ts';

/** A leader is about to redact a text, without a reason: what asks first breaks no rule that a machine can see. */
export async function walkRedaction(page: Page, caseUrl: string, { news }: Words): Promise<void> {
  const { redact } = news.buttons;
  await page.goto(caseUrl);
  await page.getByRole('button', { name: redact, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await expectAccessible(page, 'redacting a text');
  await dialog.getByRole('button', { name: redact, exact: true }).click();
  await dialog.locator('.ds-validation-message').first().waitFor();
  await dialog.locator(':focus').waitFor();
  await expectAccessible(page, 'redacting a text without a reason');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}
