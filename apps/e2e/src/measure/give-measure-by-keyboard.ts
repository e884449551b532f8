import type { Page } from 'playwright-core';
import { expectAccessible } from '../expect-accessible.ts';
import { expectSaid } from '../expect-said.ts';
import { chooseOption, chooseRadio, pressEnterOn, typeInto } from '../keyboard.ts';
import type { Words } from '../words.ts';

/** In an open case, a leader decides on a measure and whose it is. By keyboard alone. */
export async function giveMeasureByKeyboard(page: Page, words: Words, title: string, owner: string): Promise<void> {
  const { caseSteps, news, chips } = words;
  await pressEnterOn(page, page.getByRole('button', { name: news.buttons.addMeasure }).first());
  await typeInto(page, page.getByLabel(caseSteps.measureTitle), title);
  await chooseRadio(page, page.getByRole('radio', { name: chips.organisational, exact: true }));
  await chooseOption(page, page.getByLabel(caseSteps.measureOwner), owner);
  await expectAccessible(page, 'add a measure');
  await pressEnterOn(page, page.locator('main form button[type=submit]'));
  await expectSaid(page, news.history['incident.add_measure']);
  await page.getByRole('listitem').filter({ hasText: title }).first().waitFor();
}
