import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Words } from '../words.ts';

/**
 * What is told by colour and form together is still told where the device chooses the colours: where a report is, how
 * serious it is, and which list or page one is in.
 */
export async function lookInForcedColours(page: Page, { inbox, shell }: Words): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const tabs = page.getByRole('navigation', { name: inbox.lists }).getByRole('link');
  await tabs.first().waitFor();
  const edges = await tabs.evaluateAll((all) =>
    all.map((tab) => [tab.getAttribute('aria-current'), getComputedStyle(tab).borderBottomColor]),
  );
  const [current, ...others] = [...edges].sort(([one]) => (one ? -1 : 1)).map(([, colour]) => colour);
  expect(new Set(others)).not.toContain(current);

  const places = page.getByRole('navigation', { name: shell.mainMenu }).getByRole('link');
  const marks = await places.evaluateAll((all) => all.map((link) => getComputedStyle(link, '::before').content));
  expect(marks.filter((content) => content !== 'none')).toHaveLength(1);

  // All three levels and all states, put on what is there: no case has them all.
  const severities = page.locator('.vern-severity__mark');
  await severities.first().waitFor();
  const [on, off] = await severities.first().evaluate((mark) => {
    const fill = () => getComputedStyle(mark).backgroundColor;
    mark.setAttribute('data-on', '');
    const filled = fill();
    mark.removeAttribute('data-on');
    return [filled, fill()];
  });
  expect(on).not.toBe(off);

  await page.locator('.vern-work-list__row a').first().click();
  const step = page.locator('.vern-clock__step').first();
  await step.waitFor();
  const looks = await step.evaluate((element) => {
    const dot = element.querySelector('.vern-clock__dot') ?? element;
    return ['passed', 'current', 'ahead'].map((state) => {
      element.setAttribute('data-state', state);
      const { backgroundColor, outlineStyle } = getComputedStyle(dot);
      return `${backgroundColor} ${outlineStyle}`;
    });
  });
  expect(new Set(looks).size).toBe(3);
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
}
