import type { Page } from 'playwright-core';
import type { Words } from '../words.ts';

/**
 * On the review: one answer is changed and one is back at once; then it happened to a colleague, and exactly what that
 * opens is asked. @returns How many taps the one answer took.
 */
export async function changeAnswers(page: Page, { report, chips }: Words, colleague: string): Promise<number> {
  let taps = 0;
  const tap = async (name: string) => {
    await page
      .locator('label')
      .filter({ hasText: new RegExp(`^${name}$`) })
      .click();
    taps += 1;
  };
  const change = async (label: string) => {
    await page.getByRole('button', { name: report.review.changeLabel(label), exact: true }).click();
    taps += 1;
  };
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

  await change(report.review.need);
  await heading(report.tell.need);
  if ((await page.evaluate(() => scrollY)) !== 0) throw new Error('A screen does not begin at its top.');
  await tap(chips.noNeed);
  await heading(report.review.title);
  const tapsForOne = taps;

  await change(report.review.whom);
  await heading(report.consequences.whom);
  await tap(report.consequences.colleague);
  const list = page.getByRole('combobox', { name: report.consequences.chooseColleague });
  await list.getByRole('option', { name: colleague }).waitFor({ state: 'attached' });
  await list.selectOption({ label: colleague });
  await page.getByRole('button', { name: report.review.title, exact: true }).click();
  for (const [title, answer] of [
    [report.consequences.titleColleague, chips.pain],
    [report.consequences.titleColleague, chips.unknown],
    [report.tell.needColleague, chips.unknown],
  ] as const) {
    await heading(title);
    await tap(answer);
  }
  await heading(report.review.title);
  return tapsForOne;
}
