import type { Page } from 'playwright-core';
import type { Words } from './words.ts';

/** From Home to the last look at a report, with a finger; nothing is sent, and the server has it as a draft. */
export async function beginReport(page: Page, { report, home, chips }: Words): Promise<void> {
  const tap = (name: string) =>
    page
      .locator('label')
      .filter({ hasText: new RegExp(`^${name}$`) })
      .click();
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

  await page.getByRole('link', { name: home.report, exact: true }).first().click();
  await tap(report.when.labels.now);
  await tap(chips.classroom);
  await heading(report.what.title);
  await tap(chips.kick);
  await tap(chips.pupil);
  await heading(report.consequences.title);
  await tap(chips.pain);
  await tap(chips.uncomfortable);
  await heading(report.tell.title);
  await tap(chips.today);
  await heading(report.review.title);
  await page.getByText(report.saved.saved, { exact: true }).first().waitFor();
}
