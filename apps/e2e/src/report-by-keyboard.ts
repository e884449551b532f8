import type { Page } from 'playwright-core';
import { expectAccessible } from './expect-accessible.ts';
import { chooseRadio, pressEnterOn, pressSpaceOn } from './keyboard.ts';
import type { Words } from './words.ts';

/**
 * From Home to the receipt by keyboard alone: a kick with a thrown chair, in a classroom, just now.
 * @returns Address of the case.
 */
export async function reportByKeyboard(page: Page, { report, home, shell, chips }: Words): Promise<string> {
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const radio = (name: string) => page.getByRole('radio', { name, exact: true });
  const checkbox = (name: string) => page.getByRole('checkbox', { name, exact: true });
  const goOn = () => pressEnterOn(page, page.getByRole('button', { name: shell.next, exact: true }));

  await expectAccessible(page, 'home');
  await pressEnterOn(page, page.getByRole('link', { name: home.report, exact: true }).first());
  await heading(report.when.title);
  await expectAccessible(page, 'when and where');
  await chooseRadio(page, radio(report.when.labels.now));
  await chooseRadio(page, radio(chips.classroom));
  await goOn();
  await heading(report.what.title);
  await pressSpaceOn(page, checkbox(chips.kick));
  await pressSpaceOn(page, checkbox(chips.objectThrown));
  await chooseRadio(page, radio(chips.pupil));
  await expectAccessible(page, 'what happened');
  await goOn();
  await heading(report.consequences.title);
  await chooseRadio(page, radio(chips.pain));
  await chooseRadio(page, radio(chips.uncomfortable));
  await expectAccessible(page, 'consequences');
  await goOn();
  await heading(report.tell.title);
  await chooseRadio(page, radio(chips.today));
  await expectAccessible(page, 'tell shortly');
  await goOn();
  await heading(report.review.title);
  await expectAccessible(page, 'review');
  await pressEnterOn(page, page.getByRole('button', { name: report.review.send, exact: true }));
  await heading(report.receipt.title);
  await expectAccessible(page, 'receipt');
  const href = await page.getByRole('link', { name: report.receipt.seeCase }).getAttribute('href');
  return href ?? '';
}
