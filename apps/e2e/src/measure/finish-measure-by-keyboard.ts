import type { Page } from 'playwright-core';
import { expectAccessible } from '../expect-accessible.ts';
import { pressEnterOn } from '../keyboard.ts';
import type { Words } from '../words.ts';

/**
 * From Home, whoever was given a measure finds it, marks it as done, takes that back, marks it again, and finds it among
 * the finished ones. By keyboard alone.
 */
export async function finishMeasureByKeyboard(page: Page, { home, measures }: Words, title: string): Promise<void> {
  const open = page.getByRole('list', { name: measures.list, exact: true });
  const row = open.getByRole('listitem').filter({ hasText: title });
  const finish = async () => {
    await pressEnterOn(page, row.getByRole('button', { name: measures.done }));
    await page.getByRole('status').filter({ hasText: measures.isDone }).waitFor();
    await row.waitFor({ state: 'detached' });
  };

  await pressEnterOn(page, page.getByRole('link', { name: home.toMeasures }));
  await page.getByRole('heading', { level: 1, name: measures.title }).waitFor();
  await expectAccessible(page, 'my measures');
  await finish();
  await pressEnterOn(page, page.getByRole('button', { name: measures.undo, exact: true }));
  await row.waitFor();
  await finish();
  await expectAccessible(page, 'a measure just finished');

  await pressEnterOn(page, page.locator('summary').filter({ hasText: measures.finished }));
  const finished = page.getByRole('list', { name: measures.finished, exact: true });
  const done = finished.getByRole('listitem').filter({ hasText: title });
  await done.getByRole('button', { name: measures.reopen }).waitFor();
  await expectAccessible(page, 'my finished measures');
}
