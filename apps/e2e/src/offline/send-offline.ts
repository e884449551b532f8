import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from '../expect-accessible.ts';
import type { Words } from '../words.ts';

/** Words of the report that must be readable nowhere in what the browser keeps. */
export const TEXT = 'Sparket mot leggen ved vinduet.';

/**
 * Begun without a network on a page that is opened without one, with a text, and sent: it waits, and is said to wait on
 * the receipt's page.
 */
export async function sendOffline(page: Page, url: string, { report, home, outbox, chips }: Words): Promise<void> {
  const tap = (name: string) =>
    page
      .locator('label')
      .filter({ hasText: new RegExp(`^${name}$`) })
      .click();
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  await page.goto(url);
  await page.getByRole('link', { name: home.report, exact: true }).first().click();
  await tap(chips.classroom);
  await heading(report.what.title);
  await tap(chips.kick);
  await tap(chips.pupil);
  await heading(report.consequences.title);
  await tap(chips.pain);
  await tap(chips.uncomfortable);
  await heading(report.tell.title);
  await page.getByLabel(report.tell.label).fill(TEXT);
  await tap(chips.today);
  await heading(report.review.title);
  await page.getByRole('button', { name: report.review.send, exact: true }).click();
  await heading(report.queuedTitle);
  await page.getByText(outbox.receiptWhere).waitFor();
  await expectAccessible(page, 'a report that waits for a network');
}

/** On Home, in this window or another, a report that waits is said to wait. */
export async function seeItWait(page: Page, url: string, { outbox }: Words): Promise<void> {
  await page.goto(url);
  await page.getByText(outbox.waiting(1)).waitFor();
  await page.getByRole('button', { name: outbox.send, exact: true }).waitFor();
  await expectAccessible(page, 'Home while a report waits');
}

/** Everything the browser keeps for the app, as text: its databases, its store and its caches. */
export async function keptTexts(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const words: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    const asText = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
      if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value as Uint8Array);
      if (value instanceof CryptoKey) return `key extractable:${value.extractable}`;
      if (value && typeof value === 'object') return Object.values(value).map(asText).join(' ');
      return String(value);
    };
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const read = database.transaction(store).objectStore(store);
        words.push(store, ...(await done(read.getAllKeys())).map(String), ...(await done(read.getAll())).map(asText));
      }
      database.close();
    }
    return words.join('\n');
  });
}

/** Expects the waiting report to be sealed: neither its words nor its answers nor who wrote it can be read, and the key stays. */
export async function expectSealed(page: Page, name: string): Promise<void> {
  const kept = await keptTexts(page);
  expect(kept).toContain('report/');
  expect(kept).toContain('key extractable:false');
  for (const word of [TEXT, 'Sparket', 'classroom', 'pupil', name]) expect(kept).not.toContain(word);
}
