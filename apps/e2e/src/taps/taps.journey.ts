import { describe, expect, it } from 'vitest';
import { COLLEAGUE } from '../people.ts';
import type { World } from '../world.fixture.ts';
import { repeatByTaps } from './repeat-by-taps.ts';
import { reportByTaps } from './report-by-taps.ts';

/** A report with a finger. */
export function tapsJourneys({ openAs }: World): void {
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
}
