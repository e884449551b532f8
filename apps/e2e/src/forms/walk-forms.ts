import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from '../expect-accessible.ts';
import type { Words } from '../words.ts';

/** Forms without a field that must be filled in. */
const ASKS_NOTHING = ['recordTalk', 'assess', 'addDetails'];

/**
 * A leader receives a case and opens every form of it, one after the other: none breaks a rule that a machine can see, as it
 * opens and as it is sent empty.
 * @returns The actions whose forms were looked at.
 */
export async function walkForms(page: Page, caseUrl: string, { news }: Words): Promise<readonly string[]> {
  await page.goto(caseUrl);
  await page.getByRole('button', { name: news.buttons.receive }).first().click();
  await page.getByText(news.history['incident.receive']).first().waitFor({ state: 'attached' });
  const actions = await page.evaluate(async (id) => {
    const question = encodeURIComponent(JSON.stringify({ incidentId: id }));
    const answer = await fetch(`/trpc/incident.open?input=${question}`, { headers: { 'x-vern': '1' } });
    const { result } = (await answer.json()) as { result: { data: { abilities: Record<string, boolean> } } };
    return Object.entries(result.data.abilities).flatMap(([name, may]) => (may ? [name] : []));
  }, caseUrl.split('/').at(-1));
  expect(actions.length).toBeGreaterThan(0);
  const seen: string[] = [];
  for (const action of actions) {
    await page.goto(`${caseUrl}?gjor=${action}`);
    await page.locator('.web-case').waitFor();
    if ((await page.locator('main form').count()) === 0) continue;
    await expectAccessible(page, `the form of ${action}`);
    // Sent empty: what is missing is marked, and the focus is on the first of it.
    if (!ASKS_NOTHING.includes(action)) {
      await page.locator('main form button[type=submit]').click();
      await page.locator('main form .ds-validation-message').first().waitFor();
      await page.locator('main form :focus').waitFor();
      await expectAccessible(page, `what is missing in the form of ${action}`);
    }
    seen.push(action);
  }
  return seen;
}
