import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Words } from '../words.ts';

/** The inbox on paper is its list: nothing that one would press. */
export async function lookOnPaper(page: Page, { inbox, shell }: Words): Promise<void> {
  const row = page.locator('.vern-work-list__row').first();
  await row.waitFor();
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  expect(await row.isVisible()).toBe(true);
  expect(await page.getByRole('heading', { level: 1, name: inbox.title }).isVisible()).toBe(true);
  for (const pressed of [
    page.getByRole('navigation', { name: shell.mainMenu }),
    page.getByRole('navigation', { name: inbox.lists }),
    page.getByRole('navigation', { name: inbox.pages }),
    page.getByText('Nynorsk', { exact: true }),
  ])
    expect(await pressed.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' });
}
