import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../expect-accessible.ts';
import { EMPLOYEE, LEADER } from '../people.ts';
import { reportByKeyboard } from '../report-by-keyboard.ts';
import { signIn } from '../sign-in.ts';
import { switchLanguage } from '../switch-language.ts';
import type { World } from '../world.fixture.ts';
import { walkForms } from './walk-forms.ts';
import { walkMeasureForms } from './walk-measure-forms.ts';
import { walkRedaction } from './walk-redaction.ts';

/** Every form of a case. */
export function formsJourneys({ openAs, url }: World): void {
  describe('the forms of a case', () => {
    it('what asks before a text is redacted, and what throws a report away, break no rule that a machine can see', async () => {
      const { page, complaints, words } = await openAs(EMPLOYEE, 'nb');
      const casePath = await reportByKeyboard(page, words);
      await signIn(page, url(), LEADER, '/innboks');
      await switchLanguage(page, 'nb');
      expect((await walkForms(page, url() + casePath, words)).length).toBeGreaterThan(2);
      await walkMeasureForms(page, words, LEADER);
      await walkRedaction(page, url(), words, EMPLOYEE, LEADER);
      await page.goto(`${url()}/meld`);
      await page.getByRole('button', { name: words.report.startOver, exact: true }).click();
      await page.getByRole('dialog').waitFor();
      await expectAccessible(page, 'starting over');
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  });
}
