import type { Page } from 'playwright-core';
import { expectAccessible } from '../expect-accessible.ts';
import { ownCases } from '../own-cases.ts';
import { signIn } from '../sign-in.ts';
import type { Words } from '../words.ts';

/**
 * Somebody adds words to their latest report, and their leader is about to redact them, without a reason: what asks first
 * breaks no rule that a machine can see.
 */
export async function walkRedaction(
  page: Page,
  serverUrl: string,
  { news, caseSteps }: Words,
  writer: string,
  leader: string,
): Promise<void> {
  const { redact } = news.buttons;
  await signIn(page, serverUrl, writer);
  const [casePath] = await ownCases(page);
  await page.goto(`${serverUrl}${casePath}?gjor=supplement`);
  await page.getByLabel(caseSteps.supplementLabel).fill('Det var i andre etasje, rett etter friminuttet.');
  await page.locator('main form button[type=submit]').click();
  await page.locator('.web-statement__text').first().waitFor();
  await signIn(page, serverUrl, leader, '/innboks');
  await page.goto(serverUrl + casePath);
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
