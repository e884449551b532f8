import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beginReport } from '../begin-report.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { ownCases } from '../own-cases.ts';
import { COLLEAGUE, EMPLOYEE } from '../people.ts';
import { signIn } from '../sign-in.ts';
import { switchLanguage } from '../switch-language.ts';
import { wordsOf } from '../words.ts';
import type { World } from '../world.fixture.ts';
import { changeAnswers } from './change-answers.ts';
import { loseAnswer } from './lose-answer.ts';

/** One event is one report, and what was answered can be changed until it is sent. */
export function onceJourneys({ openPage, url }: World): void {
  describe('the last look at a report', () => {
    it('changes one answer in two taps, asks what a colleague opens and no more, and does not offer oneself', async () => {
      const words = await wordsOf('nb');
      const { report } = words;
      const { page, complaints } = await openPage();
      await signIn(page, url(), COLLEAGUE);
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
      await signIn(phone, url(), COLLEAGUE);
      await switchLanguage(phone, 'nb');
      const before = await ownCases(phone);
      await beginReport(phone, words);

      const { page: pc } = await openPage();
      await signIn(pc, url(), COLLEAGUE);
      await switchLanguage(pc, 'nb');
      await pc.getByRole('link', { name: home.continueAction, exact: true }).first().click();
      await heading(pc, report.review.title);
      await pc.getByText(report.resumed).waitFor();
      await pc.locator('label').filter({ hasText: report.review.hideName }).click();
      await pc.getByText(report.saved.saved, { exact: true }).first().waitFor();
      expect(await pc.getByText(report.resumed).count()).toBe(0);
      const window = await phone.context().newPage();
      await window.goto(`${url()}/meld`);
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
        await page.goto(url());
        await page.getByRole('link', { name: home.report, exact: true }).first().waitFor();
        expect(await page.getByText(home.continueAction).count()).toBe(0);
      }
      expect(await ownCases(pc)).toHaveLength(before.length + 1);
      await Promise.all([phone.context().close(), pc.context().close()]);
    });
  });
}
