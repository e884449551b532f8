import { launchBrowser } from '@vern/browser';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginOffline } from './begin-offline.ts';
import { beginReport } from './begin-report.ts';
import { changeAnswers } from './change-answers.ts';
import { countThisMonth } from './count-this-month.ts';
import { expectAccessible } from './expect-accessible.ts';
import { finishMeasureByKeyboard } from './finish-measure-by-keyboard.ts';
import { giveMeasureByKeyboard } from './give-measure-by-keyboard.ts';
import { goBackToLine } from './go-back-to-line.ts';
import { ANSWER, handleByKeyboard } from './handle-by-keyboard.ts';
import { isTold } from './is-told.ts';
import { layoutShift } from './layout-shift.ts';
import { leaveEveryWindow } from './leave-every-window.ts';
import { lookInForcedColours } from './look-in-forced-colours.ts';
import { lookOnPaper } from './look-on-paper.ts';
import { loseAnswer } from './lose-answer.ts';
import { openOverRelease } from './open-over-release.ts';
import { ownCases } from './own-cases.ts';
import { receiveByKeyboard } from './receive-by-keyboard.ts';
import { repeatByTaps } from './repeat-by-taps.ts';
import { reportByKeyboard } from './report-by-keyboard.ts';
import { reportByTaps } from './report-by-taps.ts';
import { expectSealed, keptTexts, seeItWait, sendOffline } from './send-offline.ts';
import { signIn } from './sign-in.ts';
import { type RunningServer, startServer } from './start-server.ts';
import { switchLanguage } from './switch-language.ts';
import { walkForms } from './walk-forms.ts';
import { walkMeasureForms } from './walk-measure-forms.ts';
import { walkRedaction } from './walk-redaction.ts';
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
async function openPage(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  // Without motion: axe takes a colour on its way for the colour it is.
  const look = { viewport: PHONE, reducedMotion: 'reduce' } as const;
  const context = await browser.newContext({ ...look, locale: 'en-US', timezoneId: 'Europe/Oslo', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  return { page, complaints };
}

/** A page in which somebody has signed in and chosen a language, with its words. */
async function openAs(name: string, locale: 'nb' | 'nn', to?: string) {
  const words = await wordsOf(locale);
  const { page, complaints } = await openPage();
  await signIn(page, server.url, name, to);
  await switchLanguage(page, locale);
  return { page, complaints, words };
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
    const { page, complaints, words } = await openAs(EMPLOYEE, 'nn');
    const casePath = await reportByKeyboard(page, words);

    await signIn(page, server.url, LEADER);
    await switchLanguage(page, 'nn');
    await receiveByKeyboard(page, server.url, casePath, words);
    await giveMeasureByKeyboard(page, words, TITLE, COLLEAGUE);

    await signIn(page, server.url, COLLEAGUE);
    await switchLanguage(page, 'nn');
    await finishMeasureByKeyboard(page, words, TITLE);

    await signIn(page, server.url, LEADER);
    expect(await isTold(page, words.news.topics['incident.measure_finished'].notice)).toBe(true);
    expect(await isTold(page, words.news.topics['incident.measure_reopened'].notice)).toBe(true);
    await page.goto(server.url + casePath);
    const measure = page.getByRole('listitem').filter({ hasText: TITLE });
    await measure.getByText(words.done, { exact: true }).waitFor();
    await measure.getByText(new RegExp(COLLEAGUE)).waitFor();
    await page.getByText(words.news.history['incident.reopen_measure']).first().waitFor({ state: 'attached' });
    await expectAccessible(page, 'case with a finished measure');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('leaving', () => {
  it('is leaving every window of the browser, and nothing stays behind in it', async () => {
    const { page, words } = await openAs(EMPLOYEE, 'nb');
    expect(await leaveEveryWindow(page, server.url, words)).toEqual([]);
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
    for (const path of ['/hjelp', '/']) {
      await page.goto(server.url + path);
      await page.getByRole('heading', { name: help.acuteTitle }).first().waitFor();
      await page.getByRole('link', { name: /112/ }).first().waitFor();
      // Occupational health, as every unit of the demo has it.
      await page
        .getByRole('link', { name: /55 00 00 00/ })
        .first()
        .waitFor();
      if (path !== '/hjelp') await page.getByText(errors.offline.title).first().waitFor();
      await expectAccessible(page, `${path} without a network`);
    }
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toContain('/index.html');
    expect(kept.filter((path) => /^\/(trpc|auth|saker)\b/.test(path))).toEqual([]);
    await page.context().close();
  });
});

describe('a report without a network', () => {
  it('is begun, sent and kept sealed without one, and becomes exactly one report when it is back', async () => {
    const { page, words } = await openAs(EMPLOYEE, 'nb');
    const before = await ownCases(page);
    await page.goto(server.url);
    await sendOffline(page, server.url, words);
    await expectSealed(page, EMPLOYEE);
    // Two windows come back at once: whichever of them sends it, the receipt comes where it waits.
    const other = await page.context().newPage();
    await seeItWait(other, server.url, words);
    await page.context().setOffline(false);
    await page.getByRole('heading', { level: 1, name: words.report.receipt.title }).waitFor();
    await other.close();
    const after = await ownCases(page);
    expect(after).toHaveLength(before.length + 1);
    expect(await keptTexts(page)).not.toContain('report/');
    await page.context().close();
  });

  it('waits for whoever wrote it when the session is over, is sent when they sign in, and asks before it is lost', async () => {
    const { page, words } = await openAs(COLLEAGUE, 'nn');
    const before = await ownCases(page);
    await page.goto(server.url);
    await sendOffline(page, server.url, words);
    await seeItWait(page, server.url, words);
    await page.getByRole('button', { name: words.shell.signOut }).click();
    await page.getByRole('button', { name: words.outbox.stay }).click();
    await page.context().clearCookies();
    await page.context().setOffline(false);
    await page.goto(server.url);
    await page.getByText(words.outbox.signIn).waitFor();
    await signIn(page, server.url, COLLEAGUE);
    await page.getByText(words.outbox.sent).waitFor();
    expect(await ownCases(page)).toHaveLength(before.length + 1);
    await page.goto(server.url);
    await page.getByRole('button', { name: words.shell.signOut }).click();
    await page.getByRole('link', { name: words.shell.signIn }).first().waitFor();
    expect(await keptTexts(page)).not.toContain('extractable');
    await page.context().close();
  });
});

describe('a part of the app that is away', () => {
  it('keeps nobody from beginning a report on Home when the network goes', async () => {
    const { page, words } = await openAs(COLLEAGUE, 'nb');
    await beginOffline(page, words);
    await page.context().close();
  });

  it('is fetched anew by an open tab after a release, once, and else the numbers to call are there', async () => {
    const words = await wordsOf('nn');
    // A worker would answer from what it kept.
    const { page } = await openPage({ serviceWorkers: 'block' });
    await signIn(page, server.url, LEADER);
    await switchLanguage(page, 'nn');
    await openOverRelease(page, words);
    await page.context().close();
  });
});

describe('the way back', () => {
  it('leads to the line that was left, and every page that is gone to anew begins at its top', async () => {
    const { page, complaints, words } = await openAs(EMPLOYEE, 'nb');
    await goBackToLine(page, words);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('on paper, and where the device chooses the colours', () => {
  it('the list stands alone; the current list and page, how serious a report is and where it stands are told apart', async () => {
    const { page, words } = await openAs(LEADER, 'nb', '/innboks');
    await lookOnPaper(page, words);
    await lookInForcedColours(page, words);
    await page.context().close();
  });
});

describe('the forms of a case', () => {
  it('what asks before a text is redacted, and what throws a report away, break no rule that a machine can see', async () => {
    const { page, complaints, words } = await openAs(EMPLOYEE, 'nb');
    const casePath = await reportByKeyboard(page, words);
    await signIn(page, server.url, LEADER, '/innboks');
    await switchLanguage(page, 'nb');
    expect((await walkForms(page, server.url + casePath, words)).length).toBeGreaterThan(2);
    await walkMeasureForms(page, words, LEADER);
    await walkRedaction(page, server.url, words, EMPLOYEE, LEADER);
    await page.goto(`${server.url}/meld`);
    await page.getByRole('button', { name: words.report.startOver, exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page, 'starting over');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('who works in the console alone', () => {
  it('comes there when signed in, finds the way back, and the way there again in the menu', async () => {
    const { shell, admin } = await wordsOf('nb');
    const { page } = await openPage();
    await signIn(page, server.url, STEERING, '/hjelp');
    await switchLanguage(page, 'nb');
    await page.goto(server.url);
    await page.waitForURL(`${server.url}/admin/`);
    await page.getByRole('link', { name: admin.toReporting }).click();
    await page.getByRole('link', { name: shell.console, exact: true }).click();
    await page.waitForURL(`${server.url}/admin/`);
    await page.context().close();
  });

  it.each([PHONE, { width: 1440, height: 900 }])('sees nothing jump while the page comes, on %j', async (viewport) => {
    const { page } = await openPage({ viewport });
    await signIn(page, server.url, STEERING, '/admin');
    for (const path of ['/admin/', '/admin/organisasjon', '/admin/personer'])
      expect(await layoutShift(page, server.url + path), path).toBeLessThan(0.05);
    await page.context().close();
  });
});

describe('a report with a finger', () => {
  it('takes at most eight taps from Home to the receipt', async () => {
    const { page, complaints, words } = await openAs(COLLEAGUE, 'nb');
    expect(await reportByTaps(page, words)).toBeLessThanOrEqual(8);
    await page.reload();
    await page.waitForURL(/\/saker\/[\w-]+$/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is repeated in five taps from its case, and the receipt of that stands', async () => {
    const { page, complaints, words } = await openAs(COLLEAGUE, 'nb');
    await reportByTaps(page, words);
    await page.reload();
    await page.waitForURL(/\/saker\/[\w-]+$/);
    const repeated = page.url();
    expect(await repeatByTaps(page, words)).toBe(5);
    await page.reload();
    await page.waitForURL(/\/saker\/[\w-]+$/);
    expect(page.url()).not.toBe(repeated);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the last look at a report', () => {
  it('changes one answer in two taps, asks what a colleague opens and no more, and does not offer oneself', async () => {
    const words = await wordsOf('nb');
    const { report } = words;
    const { page, complaints } = await openPage();
    await signIn(page, server.url, COLLEAGUE);
    await switchLanguage(page, 'nb');
    await beginReport(page, words);
    expect(await changeAnswers(page, words, EMPLOYEE)).toBe(2);
    await page.getByText(report.review.needColleague, { exact: true }).waitFor();
    await expectAccessible(page, 'review for a colleague');
    // Back from the review is the step before it, never a change that was made.
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: report.tell.title }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: report.consequences.titleColleague }).waitFor();
    expect(await page.getByRole('option', { name: COLLEAGUE }).count()).toBe(0);
    await page.getByRole('button', { name: report.startOver }).click();
    await page.getByRole('button', { name: report.startOverYes }).click();
    await page.getByRole('heading', { level: 1, name: report.when.title }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('one event', () => {
  it('is one report, though its answer was lost, Send was tapped twice, and a window and a PC had it too', async () => {
    const words = await wordsOf('nb');
    const { report, home, outbox } = words;
    const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
    const send = (page: Page) => page.getByRole('button', { name: report.review.send, exact: true });
    const { page: phone } = await openPage();
    await signIn(phone, server.url, COLLEAGUE);
    await switchLanguage(phone, 'nb');
    const before = await ownCases(phone);
    await beginReport(phone, words);

    const { page: pc } = await openPage();
    await signIn(pc, server.url, COLLEAGUE);
    await switchLanguage(pc, 'nb');
    await pc.getByRole('link', { name: home.continueAction, exact: true }).first().click();
    await heading(pc, report.review.title);
    await pc.getByText(report.resumed).waitFor();
    await pc.locator('label').filter({ hasText: report.review.hideName }).click();
    await pc.getByText(report.saved.saved, { exact: true }).first().waitFor();
    expect(await pc.getByText(report.resumed).count()).toBe(0);
    const window = await phone.context().newPage();
    await window.goto(`${server.url}/meld`);
    await heading(window, report.review.title);
    expect(new URL(window.url()).search).toBe('?steg=review');
    // A window that has just been opened sends what waits: here the phone is to be asked.
    await window.waitForLoadState('networkidle');

    let sent = 0;
    phone.on('request', (request) => {
      if (request.url().includes('incident.submit')) sent += 1;
    });
    // The change made on the PC is shown before anything is sent.
    await send(phone).click();
    await phone.getByText(report.mergedTitle).waitFor();
    expect(sent).toBe(0);
    await loseAnswer(phone);
    await send(phone).click();
    await heading(phone, report.queuedTitle);
    await phone.getByRole('button', { name: outbox.send, exact: true }).dblclick();
    await heading(phone, report.receipt.title);
    await phone.getByText(report.receipt.already).waitFor();
    expect(sent).toBe(2);
    const [casePath] = (await ownCases(phone)).filter((path) => !before.includes(path));

    const toCase = (page: Page) => page.getByRole('link', { name: report.sentBefore.open }).getAttribute('href');
    await heading(window, report.sentBefore.title);
    expect(await toCase(window)).toBe(`${casePath}?gjor=supplement`);
    await send(pc).click();
    await heading(pc, report.sentBefore.title);
    expect(await toCase(pc)).toBe(`${casePath}?gjor=supplement`);
    await expectAccessible(pc, 'sent before');
    for (const page of [phone, pc]) {
      await page.goto(server.url);
      await page.getByRole('link', { name: home.report, exact: true }).first().waitFor();
      expect(await page.getByText(home.continueAction).count()).toBe(0);
    }
    expect(await ownCases(pc)).toHaveLength(before.length + 1);
    await Promise.all([phone.context().close(), pc.context().close()]);
  });
});
