import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from '../expect-accessible.ts';
import { expectSaid } from '../expect-said.ts';
import { pressEnterOn, pressSpaceOn, typeInto } from '../keyboard.ts';
import { giveMeasureByKeyboard } from '../measure/give-measure-by-keyboard.ts';
import { receiveByKeyboard } from '../receive-by-keyboard.ts';
import { returnToWords } from '../return-to-words.ts';
import type { Words } from '../words.ts';

export const MEASURE = 'To voksne i klasserommet i overgangene';
const TALK = 'Vi har snakket sammen om timen etter friminuttet.';
export const ANSWER = 'Vi har satt inn en voksen til. Takk for at du meldte.';

/** Who is to act, and on what. */
export type Handling = { readonly url: string; readonly casePath: string; readonly owner: string };

/** What a leader does with a report: receive, talk, assess, decide on a measure, close with an answer. By keyboard alone. */
export async function handleByKeyboard(page: Page, { url, casePath, owner }: Handling, words: Words): Promise<void> {
  const { caseSteps, news } = words;
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
  const submit = () => pressEnterOn(page, page.locator('main form button[type=submit]'));

  await receiveByKeyboard(page, url, casePath, words);
  // Received is not talked with: that is what stands there next.
  await pressEnterOn(page, button(news.buttons.recordTalk));
  await expectAccessible(page, 'a talk');
  await returnToWords(page, url, caseSteps.talkText, TALK, words);
  await submit();
  await expectSaid(page, news.history['incident.talk']);
  // Sent words lie there no more, to be sent twice.
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(TALK);
  await pressEnterOn(page, button(news.buttons.assess));
  await expectAccessible(page, 'assess');
  await submit();
  await expectSaid(page, news.history['incident.assess']);
  await giveMeasureByKeyboard(page, words, MEASURE, owner);
  await pressEnterOn(page, button(new RegExp(news.buttons.close)));
  // The measure is not carried out yet: it is left knowingly, and with a reason.
  await pressSpaceOn(page, page.getByRole('checkbox').first());
  await typeInto(page, page.getByLabel(caseSteps.closeLeftReason), MEASURE);
  await typeInto(page, page.getByLabel(caseSteps.closeLabel), ANSWER);
  await expectAccessible(page, 'close with an answer');
  await submit();
  await expectSaid(page, news.history['incident.close']);
  await page.getByText(ANSWER).first().waitFor();
  await expectAccessible(page, 'closed case');
}
