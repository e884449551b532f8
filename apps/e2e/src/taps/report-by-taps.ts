import type { Locator, Page } from 'playwright-core';
import type { Words } from '../words.ts';

/**
 * The least report with a finger: a kick, in a classroom, just now. Everything about body, mind and need is answered.
 * @returns How many taps it took from Home to the receipt.
 */
export async function reportByTaps(page: Page, { report, home, chips }: Words): Promise<number> {
  let taps = 0;
  const tap = async (target: Locator) => {
    await target.click();
    taps += 1;
  };
  // The chip is what a finger meets; its input lies inside.
  const chip = (name: string) => page.locator('label').filter({ hasText: new RegExp(`^${name}$`) });
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

  await tap(page.getByRole('link', { name: home.report, exact: true }).first());
  await tap(chip(chips.classroom));
  await heading(report.what.title);
  await tap(chip(chips.kick));
  await tap(chip(chips.pupil));
  await heading(report.consequences.title);
  await tap(chip(chips.pain));
  await tap(chip(chips.uncomfortable));
  await heading(report.tell.title);
  await tap(chip(chips.today));
  await heading(report.review.title);
  await tap(page.getByRole('button', { name: report.review.send, exact: true }));
  await heading(report.receipt.title);
  return taps;
}
