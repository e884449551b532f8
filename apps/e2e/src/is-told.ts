import type { Page } from 'playwright-core';

/** Deliveries are seconds apart; a busy machine takes its time. */
const LOOKS = 10;

/** Whether Home tells a person of something before long, of whichever case. What is told is delivered apart, so the page is looked at again. */
export async function isTold(page: Page, words: string): Promise<boolean> {
  for (let looks = 0; looks < LOOKS; looks += 1) {
    const word = page.getByRole('link', { name: words }).first();
    await word.waitFor({ timeout: 3_000 }).catch(() => undefined);
    if ((await word.count()) > 0) return true;
    await page.reload();
  }
  return false;
}
