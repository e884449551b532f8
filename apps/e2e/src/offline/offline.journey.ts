import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../expect-accessible.ts';
import { ownCases } from '../own-cases.ts';
import { COLLEAGUE, EMPLOYEE, LEADER } from '../people.ts';
import { signIn } from '../sign-in.ts';
import { switchLanguage } from '../switch-language.ts';
import { wordsOf } from '../words.ts';
import type { World } from '../world.fixture.ts';
import { beginOffline } from './begin-offline.ts';
import { openOverRelease } from './open-over-release.ts';
import { expectSealed, keptTexts, seeItWait, sendOffline } from './send-offline.ts';

/** The network goes, or a part of the app is away. */
export function offlineJourneys({ openAs, openPage, url }: World): void {
  describe('help without a network', () => {
    it('opens with the acute steps and the unit’s own numbers, and nothing of a report is kept for it', async () => {
      const { help, errors } = await wordsOf('nb');
      const { page } = await openPage();
      await signIn(page, url(), EMPLOYEE, '/saker');
      await switchLanguage(page, 'nb');
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await page.context().setOffline(true);
      for (const path of ['/hjelp', '/']) {
        await page.goto(url() + path);
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
      await page.goto(url());
      await sendOffline(page, url(), words);
      await expectSealed(page, EMPLOYEE);
      // Two windows come back at once: whichever of them sends it, the receipt comes where it waits.
      const other = await page.context().newPage();
      await seeItWait(other, url(), words);
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
      await page.goto(url());
      await sendOffline(page, url(), words);
      await seeItWait(page, url(), words);
      await page.getByRole('button', { name: words.shell.signOut }).click();
      await page.getByRole('button', { name: words.outbox.stay }).click();
      await page.context().clearCookies();
      await page.context().setOffline(false);
      await page.goto(url());
      await page.getByText(words.outbox.signIn).waitFor();
      await signIn(page, url(), COLLEAGUE);
      await page.getByText(words.outbox.sent).waitFor();
      expect(await ownCases(page)).toHaveLength(before.length + 1);
      await page.goto(url());
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
      await signIn(page, url(), LEADER);
      await switchLanguage(page, 'nn');
      await openOverRelease(page, words);
      await page.context().close();
    });
  });
}
