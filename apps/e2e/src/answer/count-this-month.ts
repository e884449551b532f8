import { formatNumber } from '@vern/i18n/formats';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../expect-accessible.ts';
import type { Words } from '../words.ts';

/** What the console says of the schools' reports this month, read from the table beside the chart. */
export async function countThisMonth(page: Page, url: string, { admin, locale }: Words): Promise<number> {
  await page.goto(`${url}/admin`);
  const year = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Oslo', year: 'numeric' }).format(new Date());
  const table = page.getByRole('table', { name: admin.figures.monthChart.school(year) });
  await table.waitFor();
  await expectAccessible(page, 'console');
  const written = (await table.locator('tbody tr').last().locator('td').textContent())?.trim() ?? '';
  const separator = formatNumber(1000, locale).replace(/\d/g, '');
  return Number(written.replaceAll(separator, ''));
}
