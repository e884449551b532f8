import type { Page } from 'playwright-core';

/** Addresses of the reports that the person on this page sees as their own, by the server's answer. */
export async function ownCases(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const input = encodeURIComponent(JSON.stringify({ pageSize: 100 }));
    const answer = await fetch(`/trpc/incident.mine?input=${input}`, { headers: { 'x-vern': '1' } });
    const { result } = (await answer.json()) as { result: { data: { rows: { id: string }[] } } };
    return result.data.rows.map(({ id }) => `/saker/${id}`);
  });
}
