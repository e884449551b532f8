import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../expect-accessible.ts';
import { isTold } from '../is-told.ts';
import { COLLEAGUE, EMPLOYEE, LEADER } from '../people.ts';
import { receiveByKeyboard } from '../receive-by-keyboard.ts';
import { reportByKeyboard } from '../report-by-keyboard.ts';
import { signIn } from '../sign-in.ts';
import { switchLanguage } from '../switch-language.ts';
import type { World } from '../world.fixture.ts';
import { finishMeasureByKeyboard } from './finish-measure-by-keyboard.ts';
import { giveMeasureByKeyboard } from './give-measure-by-keyboard.ts';

/** What is decided on is carried out. */
export function measureJourneys({ openAs, url }: World): void {
  describe('a measure, from whoever decides on it to whoever carries it out', () => {
    const TITLE = 'Låse opp sidedøra før storefriminuttet';
    it('is found on Home, finished, taken back and finished by keyboard, and the leader sees that it is done', async () => {
      const { page, complaints, words } = await openAs(EMPLOYEE, 'nn');
      const casePath = await reportByKeyboard(page, words);

      await signIn(page, url(), LEADER);
      await switchLanguage(page, 'nn');
      await receiveByKeyboard(page, url(), casePath, words);
      await giveMeasureByKeyboard(page, words, TITLE, COLLEAGUE);

      await signIn(page, url(), COLLEAGUE);
      await switchLanguage(page, 'nn');
      await finishMeasureByKeyboard(page, words, TITLE);

      await signIn(page, url(), LEADER);
      expect(await isTold(page, words.news.topics['incident.measure_finished'].notice)).toBe(true);
      expect(await isTold(page, words.news.topics['incident.measure_reopened'].notice)).toBe(true);
      await page.goto(url() + casePath);
      const measure = page.getByRole('listitem').filter({ hasText: TITLE });
      await measure.getByText(words.done, { exact: true }).waitFor();
      await measure.getByText(new RegExp(COLLEAGUE)).waitFor();
      await page.getByText(words.news.history['incident.reopen_measure']).first().waitFor({ state: 'attached' });
      await expectAccessible(page, 'case with a finished measure');
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  });
}
