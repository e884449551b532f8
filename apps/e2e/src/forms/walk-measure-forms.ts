import type { Page } from 'playwright-core';
import { expectAccessible } from '../expect-accessible.ts';
import { expectSaid } from '../expect-said.ts';
import { pressEnterOn, typeInto } from '../keyboard.ts';
import { giveMeasureByKeyboard } from '../measure/give-measure-by-keyboard.ts';
import type { Words } from '../words.ts';

const TITLE = 'Kontaktlærerkartleggingssamtaler i overgangsgarderobene';
const REASON = 'Det trengs ikke nå.';

/** In an open case: a measure is given, its forms opened and left, and then it is called off. By keyboard alone. */
export async function walkMeasureForms(page: Page, words: Words, owner: string): Promise<void> {
  const { incidentCase, news, shell } = words;
  const form = words.caseSteps;
  const button = (name: string) => page.getByRole('button', { name: `${name}: ${TITLE}`, exact: true });
  const send = page.locator('main form button[type=submit]');
  // This leaves the form that stood open.
  await page.goto(page.url().split('?')[0] ?? '');
  await giveMeasureByKeyboard(page, words, TITLE, owner);
  await expectAccessible(page, 'a case with a measure of long words');

  await pressEnterOn(page, button(incidentCase.measureChange));
  await page.getByRole('heading', { name: news.buttons.changeMeasure }).waitFor();
  await pressEnterOn(page, send);
  await page.getByText(form.missing.measureReason).waitFor();
  await expectAccessible(page, 'a measure that is changed without a reason');
  await pressEnterOn(page, page.getByRole('button', { name: shell.cancel, exact: true }));
  await page.locator('main button:focus').and(button(incidentCase.measureChange)).waitFor();

  await pressEnterOn(page, button(incidentCase.measureDrop));
  await typeInto(page, page.getByLabel(form.measureReason), REASON);
  await expectAccessible(page, 'a measure that is called off');
  await pressEnterOn(page, send);
  await expectSaid(page, news.history['incident.drop_measure']);
}
