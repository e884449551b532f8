import type { Page } from 'playwright-core';

/** The next report reaches the server, and the server's answer does not reach the page. */
export async function loseAnswer(page: Page): Promise<void> {
  await page.route(
    '**/trpc/incident.submit*',
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
}
