import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { typeInto } from './keyboard.ts';
import type { Words } from './words.ts';

/**
 * In an open form of a case, a leader writes, goes to Help and back, and loads the page again: the words are there, with the
 * line that says they are not sent. In no address, and nowhere but in this window.
 */
export async function returnToWords(page: Page, url: string, label: string, text: string, words: Words): Promise<void> {
  const address = page.url();
  const field = page.getByLabel(label);
  await typeInto(page, field, text);
  await page.goto(`${url}/hjelp`);
  await page.goto(address);
  await field.waitFor();
  await page.reload();
  await page.getByText(words.caseSteps.unsent.line).waitFor();
  expect(await field.inputValue()).toBe(text);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(text);
  await expectAccessible(page, 'a form that was begun before');
}
