import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The page as it stands breaks no rule of WCAG 2.2 AA that a machine can see. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // The builder's own types name another copy of Playwright.
  const builder = new AxeBuilder({ page: page as never });
  const { violations } = await builder.withTags(RULES).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(found, `axe on ${where}`).toEqual([]);
}
