import { describe, expect, it } from 'vitest';
import { EMPLOYEE, LEADER } from '../people.ts';
import type { World } from '../world.fixture.ts';
import { goBackToLine } from './go-back-to-line.ts';
import { lookInForcedColours } from './look-in-forced-colours.ts';
import { lookOnPaper } from './look-on-paper.ts';

/** Where one was, on paper, and in the colours of the device. */
export function lookJourneys({ openAs }: World): void {
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
}
