import { describe, expect, it } from 'vitest';
import { STEERING } from '../people.ts';
import { signIn } from '../sign-in.ts';
import { switchLanguage } from '../switch-language.ts';
import { wordsOf } from '../words.ts';
import { PHONE, type World } from '../world.fixture.ts';
import { layoutShift } from './layout-shift.ts';

/** Whoever works in the console alone. */
export function consoleJourneys({ openPage, url }: World): void {
  describe('who works in the console alone', () => {
    it('comes there when signed in, finds the way back, and the way there again in the menu', async () => {
      const { shell, admin } = await wordsOf('nb');
      const { page } = await openPage();
      await signIn(page, url(), STEERING, '/hjelp');
      await switchLanguage(page, 'nb');
      await page.goto(url());
      await page.waitForURL(`${url()}/admin/`);
      await page.getByRole('link', { name: admin.toReporting }).click();
      await page.getByRole('link', { name: shell.console, exact: true }).click();
      await page.waitForURL(`${url()}/admin/`);
      await page.context().close();
    });

    it.each([PHONE, { width: 1440, height: 900 }])(
      'sees nothing jump while the page comes, on %j',
      async (viewport) => {
        const { page } = await openPage({ viewport });
        await signIn(page, url(), STEERING, '/admin');
        for (const path of ['/admin/', '/admin/organisasjon', '/admin/personer'])
          expect(await layoutShift(page, url() + path), path).toBeLessThan(0.05);
        await page.context().close();
      },
    );
  });
}
