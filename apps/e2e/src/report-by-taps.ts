import type { Locator, Page } from 'playwright-core';
import type { Words } from './words.ts';

/**
 * The same report with a finger, as fast as the form lets one.
 * @returns How many taps it took from Home to the receipt.
 */
export async function reportByTaps(page: Page, { report, home, shell, chips }: Words): Promise<number> {
  let taps = 0;
  const tap = async (target: Locator) => {
    await target.click();
    taps += 1;
  };
  // The chip is what a finger meets; its input lies inside.
  const chip = (name: string) => page.locator('label').filter({ hasText: new RegExp(`^${name}$`) });
  const next = page.getByRole('button', { name: shell.next, exact: true });
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

  await tap(page.getByRole('link', { name: home.report, exact: true }).first());
  await tap(chip(report.when.labels.now));
  await tap(chip(chips.classroom));
  await heading(report.what.title);
  await tap(chip(chips.kick));
  await tap(chip(chips.objectThrown));
  await tap(next);
  await heading(report.who.title);
  await tap(chip(chips.pupil));
  if ((await page.getByRole('heading', { level: 1, name: report.who.title }).count()) > 0) await tap(next);
  await heading(report.consequences.title);
  await tap(chip(chips.pain));
  await tap(chip(chips.uncomfortable));
  await heading(report.severity.title);
  await tap(next);
  await heading(report.tell.title);
  await tap(chip(chips.today));
  await heading(report.review.title);
  await tap(page.getByRole('button', { name: report.review.send, exact: true }));
  await heading(report.receipt.title);
  return taps;
}
