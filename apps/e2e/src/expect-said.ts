import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What was done is said on the page, has the focus and is in sight: whoever does not see it appear is told, and is not lost. */
export async function expectSaid(page: Page, words: string): Promise<void> {
  const said = page.locator('main :focus').filter({ hasText: words });
  await said.waitFor();
  const box = await said.boundingBox();
  const { height } = page.viewportSize() ?? { height: 0 };
  expect(box && box.y >= 0 && box.y + box.height <= height, `“${words}” is in sight`).toBe(true);
}
