import { describe, expect, it } from 'vitest';
import { EMPLOYEE } from '../people.ts';
import type { World } from '../world.fixture.ts';
import { leaveEveryWindow } from './leave-every-window.ts';

/** Whoever leaves has left. */
export function leaveJourneys({ openAs, url }: World): void {
  describe('leaving', () => {
    it('is leaving every window of the browser, and nothing stays behind in it', async () => {
      const { page, words } = await openAs(EMPLOYEE, 'nb');
      expect(await leaveEveryWindow(page, url(), words)).toEqual([]);
      await page.context().close();
    });
  });
}
