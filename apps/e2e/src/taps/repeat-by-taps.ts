import type { Locator, Page } from 'playwright-core';
import type { Words } from '../words.ts';

/**
 * The same situation again, with a finger, from the case it repeats: its receipt stands until one goes on.
 * @returns How many taps it took from the case to the receipt.
 */
export async function repeatByTaps(page: Page, { report, incidentCase, chips }: Words): Promise<number> {
  let taps = 0;
  const tap = async (target: Locator) => {
    await target.click();
    taps += 1;
  };
  const chip = (name: string) => page.locator('label').filter({ hasText: new RegExp(`^${name}$`) });
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });

  await tap(page.getByRole('link', { name: incidentCase.again, exact: true }));
  await heading(report.again.title).waitFor();
  await tap(chip(chips.pain));
  await tap(chip(chips.uncomfortable));
  await tap(chip(chips.today));
  await heading(report.review.title).waitFor();
  await tap(page.getByRole('button', { name: report.review.send, exact: true }));
  await heading(report.receipt.title).waitFor();
  await page.waitForURL(/[?&]sendt=/);
  // Had the new address begun another report, the page would have asked the server first.
  await page.waitForLoadState('networkidle');
  await heading(report.receipt.title).waitFor();
  return taps;
}
