import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The page as it stands breaks no rule of WCAG 2.2 AA that a machine can see. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // Before its heading is there, it is another page that would be looked at: the one that says it is being fetched.
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const seen = page.viewportSize() ?? { width: 360, height: 740 };
  // As tall as the page: what a fixed menu covers for the moment would else be measured as too small to hit.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...seen, height: height + 200 });
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  await page.setViewportSize(seen);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(found, `axe on ${where}`).toEqual([]);
}
