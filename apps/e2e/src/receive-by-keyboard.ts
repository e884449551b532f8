import type { Page } from 'playwright-core';
import { expectAccessible } from './expect-accessible.ts';
import { expectSaid } from './expect-said.ts';
import { pressEnterOn } from './keyboard.ts';
import type { Words } from './words.ts';

/** A leader finds a report in the inbox, opens it and receives it. By keyboard alone. */
export async function receiveByKeyboard(page: Page, url: string, casePath: string, words: Words): Promise<void> {
  const { news, inbox } = words;
  const receive = page.getByRole('button', { name: news.buttons.receive }).first();
  await page.goto(`${url}/innboks`);
  await page.getByRole('heading', { level: 1, name: inbox.title }).waitFor();
  await expectAccessible(page, 'inbox');
  await pressEnterOn(page, page.locator(`a[href*="${casePath.split('/').at(-1)}"]`).first());
  await receive.waitFor();
  await expectAccessible(page, 'case of the leader');
  await pressEnterOn(page, receive);
  await expectSaid(page, news.history['incident.receive']);
}
