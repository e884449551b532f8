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
  const send = () => pressEnterOn(page, page.getByRole('button', { name: incidentCase.form.send, exact: true }));

  await page.goto(`${url}/innboks`);
  await page.getByRole('heading', { level: 1, name: inbox.title }).waitFor();
  await expectAccessible(page, 'inbox');
  await pressEnterOn(page, page.locator(`a[href*="${casePath.split('/').at(-1)}"]`).first());
  await page.getByText(incidentCase.nextStep, { exact: true }).waitFor();
  await expectAccessible(page, 'case of the leader');

  await pressEnterOn(page, button(incidentCase.form.receive));
  await pressEnterOn(page, button(incidentCase.form.assess));
  await expectAccessible(page, 'assess');
  await send();
  await pressEnterOn(page, button(incidentCase.form.addMeasure));
  await typeInto(page, page.getByLabel(incidentCase.form.measureTitle), MEASURE);
  await chooseRadio(page, page.getByRole('radio', { name: chips.organisational, exact: true }));
  const owner = page.getByLabel(incidentCase.form.measureOwner);
  await owner.focus();
  await page.keyboard.press('ArrowDown');
  await typeInto(page, page.getByLabel(incidentCase.form.measureDue), inTenDays());
  await expectAccessible(page, 'add a measure');
  await send();
  await page.getByText(MEASURE).first().waitFor();
  await pressEnterOn(page, button(new RegExp(incidentCase.form.close)));
  await typeInto(page, page.getByLabel(incidentCase.form.closeLabel), ANSWER);
  await expectAccessible(page, 'close with an answer');
  await pressEnterOn(page, page.getByRole('button', { name: new RegExp(incidentCase.form.close) }).last());
  await page.getByText(ANSWER).first().waitFor();
  await expectAccessible(page, 'closed case');
}

/** A day for a date field, in the order its parts are typed in the browser's own language. */
function inTenDays(): string {
  const day = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  const [year, month, date] = day.split('-');
  return `${month}${date}${year}`;
}
