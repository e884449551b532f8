import type { Page } from 'playwright-core';
import { expectAccessible } from './expect-accessible.ts';
import { chooseRadio, pressEnterOn, typeInto } from './keyboard.ts';
import type { Words } from './words.ts';

export const MEASURE = 'To voksne i klasserommet i overgangene';
export const ANSWER = 'Vi har satt inn en voksen til. Takk for at du meldte.';

/** What a leader does with a report: receive, assess, decide on a measure, close with an answer. By keyboard alone. */
export async function handleByKeyboard(page: Page, url: string, casePath: string, words: Words): Promise<void> {
  const { incidentCase, inbox, chips } = words;
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
  const submit = () => pressEnterOn(page, page.locator('main form button[type=submit]'));

  await page.goto(`${url}/innboks`);
  await page.getByRole('heading', { level: 1, name: inbox.title }).waitFor();
  await expectAccessible(page, 'inbox');
  await pressEnterOn(page, page.locator(`a[href*="${casePath.split('/').at(-1)}"]`).first());
  await button(incidentCase.form.receive).waitFor();
  await expectAccessible(page, 'case of the leader');

  await pressEnterOn(page, button(incidentCase.form.receive));
  await pressEnterOn(page, button(incidentCase.form.assess));
  await expectAccessible(page, 'assess');
  await submit();
  await pressEnterOn(page, button(incidentCase.form.addMeasure));
  await typeInto(page, page.getByLabel(incidentCase.form.measureTitle), MEASURE);
  await chooseRadio(page, page.getByRole('radio', { name: chips.organisational, exact: true }));
  const owner = page.getByLabel(incidentCase.form.measureOwner);
  await owner.focus();
  await page.keyboard.press('ArrowDown');
  await expectAccessible(page, 'add a measure');
  await submit();
  await page.getByText(MEASURE).first().waitFor();
  await pressEnterOn(page, button(new RegExp(incidentCase.form.close)));
  await typeInto(page, page.getByLabel(incidentCase.form.closeLabel), ANSWER);
  await expectAccessible(page, 'close with an answer');
  await submit();
  await page.getByText(ANSWER).first().waitFor();
  await expectAccessible(page, 'closed case');
}
