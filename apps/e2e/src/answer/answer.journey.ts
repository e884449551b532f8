import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../expect-accessible.ts';
import { EMPLOYEE, LEADER, STEERING } from '../people.ts';
import { reportByKeyboard } from '../report-by-keyboard.ts';
import { signIn } from '../sign-in.ts';
import { switchLanguage } from '../switch-language.ts';
import { wordsOf } from '../words.ts';
import type { World } from '../world.fixture.ts';
import { countThisMonth } from './count-this-month.ts';
import { ANSWER, handleByKeyboard } from './handle-by-keyboard.ts';

/** What is reported is answered, read and counted. */
export function answerJourneys({ openPage, url }: World): void {
  describe('from a report to an answer, by keyboard alone', () => {
    it.each(['nb', 'nn'] as const)('in %s: reported, handled, answered, read and counted', async (locale) => {
      const words = await wordsOf(locale);
      const { page, complaints } = await openPage();
      await signIn(page, url(), STEERING, '/admin');
      await switchLanguage(page, locale);
      const before = await countThisMonth(page, url(), words);

      await signIn(page, url(), EMPLOYEE);
      await switchLanguage(page, locale);
      const casePath = await reportByKeyboard(page, words);

      await signIn(page, url(), LEADER);
      await switchLanguage(page, locale);
      await handleByKeyboard(page, { url: url(), casePath, owner: LEADER }, words);

      await signIn(page, url(), EMPLOYEE, casePath);
      await page.getByText(ANSWER).first().waitFor();
      await page.getByText(LEADER).first().waitFor();
      await expectAccessible(page, 'own case with its answer');

      await signIn(page, url(), STEERING, '/admin');
      expect(await countThisMonth(page, url(), words)).toBe(before + 1);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  });
}
