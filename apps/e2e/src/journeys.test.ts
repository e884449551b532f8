import { launchBrowser } from '@vern/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countThisMonth } from './count-this-month.ts';
import { expectAccessible } from './expect-accessible.ts';
import { finishMeasureByKeyboard } from './finish-measure-by-keyboard.ts';
import { giveMeasureByKeyboard } from './give-measure-by-keyboard.ts';
import { ANSWER, handleByKeyboard } from './handle-by-keyboard.ts';
import { isTold } from './is-told.ts';
import { receiveByKeyboard } from './receive-by-keyboard.ts';
import { reportByKeyboard } from './report-by-keyboard.ts';
import { reportByTaps } from './report-by-taps.ts';
import { signIn } from './sign-in.ts';
import { type RunningServer, startServer } from './start-server.ts';
import { switchLanguage } from './switch-language.ts';
import { wordsOf } from './words.ts';

const PHONE = { width: 360, height: 740 };
const EMPLOYEE = 'Ida Blåklokke';
const COLLEAGUE = 'Jonas Fjellrev';
const LEADER = 'Tor Granbar';
const STEERING = 'Kari Kystlinje';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** A page that fails the journey when the browser complains or an error is thrown in it. */
async function openPage(viewport = PHONE): Promise<{ page: Page; complaints: string[] }> {
  // Without motion: axe takes a colour on its way for the colour it is.
  const look = { viewport, reducedMotion: 'reduce' } as const;
  const context = await browser.newContext({ ...look, locale: 'en-US', timezoneId: 'Europe/Oslo' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  return { page, complaints };
}

describe('from a report to an answer, by keyboard alone', () => {
  it.each(['nb', 'nn'] as const)('in %s: reported, handled, answered, read and counted', async (locale) => {
    const words = await wordsOf(locale);
    const { page, complaints } = await openPage();
    await signIn(page, server.url, STEERING, '/admin');
    await switchLanguage(page, locale);
    const before = await countThisMonth(page, server.url, words);

    await signIn(page, server.url, EMPLOYEE);
    await switchLanguage(page, locale);
    const casePath = await reportByKeyboard(page, words);

    await signIn(page, server.url, LEADER);
    await switchLanguage(page, locale);
    await handleByKeyboard(page, { url: server.url, casePath, owner: LEADER }, words);

    await signIn(page, server.url, EMPLOYEE, casePath);
    await page.getByText(ANSWER).first().waitFor();
    await page.getByText(LEADER).first().waitFor();
    await expectAccessible(page, 'own case with its answer');

    await signIn(page, server.url, STEERING, '/admin');
    expect(await countThisMonth(page, server.url, words)).toBe(before + 1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a measure, from whoever decides on it to whoever carries it out', () => {
  const TITLE = 'Låse opp sidedøra før storefriminuttet';
  it('is found on Home, finished, taken back and finished by keyboard, and the leader sees that it is done', async () => {
    const words = await wordsOf('nn');
    const { page, complaints } = await openPage();
    await signIn(page, server.url, EMPLOYEE);
    await switchLanguage(page, 'nn');
    const casePath = await reportByKeyboard(page, words);

    await signIn(page, server.url, LEADER);
    await switchLanguage(page, 'nn');
    await receiveByKeyboard(page, server.url, casePath, words);
    await giveMeasureByKeyboard(page, words, TITLE, COLLEAGUE);

    await signIn(page, server.url, COLLEAGUE);
    await switchLanguage(page, 'nn');
    await finishMeasureByKeyboard(page, words, TITLE);

    await signIn(page, server.url, LEADER);
    expect(await isTold(page, words.home.noticeKinds['incident.measure_finished'])).toBe(true);
    expect(await isTold(page, words.home.noticeKinds['incident.measure_reopened'])).toBe(true);
    await page.goto(server.url + casePath);
    const measure = page.getByRole('listitem').filter({ hasText: TITLE });
    await measure.getByText(words.done, { exact: true }).waitFor();
    await measure.getByText(new RegExp(COLLEAGUE)).waitFor();
    await page.getByText(words.incidentCase.actions['incident.reopen_measure']).first().waitFor({ state: 'attached' });
    await expectAccessible(page, 'case with a finished measure');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('help without a network', () => {
  it('opens with the acute steps and the unit’s own numbers, and nothing of a report is kept for it', async () => {
    const { help, errors } = await wordsOf('nb');
    const { page } = await openPage();
    await signIn(page, server.url, EMPLOYEE, '/saker');
    await switchLanguage(page, 'nb');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.context().setOffline(true);
    for (const path of ['/hjelp', '/', '/meld']) {
      await page.goto(server.url + path);
      await page.getByRole('heading', { name: help.acuteTitle }).waitFor();
      await page.getByRole('link', { name: /112/ }).waitFor();
      // Occupational health, as every unit of the demo has it.
      await page.getByRole('link', { name: /55 00 00 00/ }).waitFor();
      if (path !== '/hjelp') await page.getByText(errors.offline.title).waitFor();
      await expectAccessible(page, `${path} without a network`);
    }
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toContain('/index.html');
    expect(kept.filter((path) => /trpc|auth|saker/.test(path))).toEqual([]);
    await page.context().close();
  });
});

describe('a report with a finger', () => {
  it('takes at most twelve taps from Home to the receipt', async () => {
    const words = await wordsOf('nb');
    const { page, complaints } = await openPage();
    await signIn(page, server.url, COLLEAGUE);
    await switchLanguage(page, 'nb');
    expect(await reportByTaps(page, words)).toBeLessThanOrEqual(12);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
