import { createTRPCClient, httpLink } from '@trpc/client';
import type { AppRouter } from '@vern/api';
import { type Begun, takeEarly } from './begun-early.ts';
import { noteServerDate } from './server-clock.ts';

/**
 * The API, typed by its router and nothing else of it. One request a call, so that a slow list never holds back an
 * answer; the header is what another site's form cannot send.
 */
export const trpc = createTRPCClient<AppRouter>({
  links: [
    httpLink({
      url: '/trpc',
      headers: { 'x-vern': '1' },
      fetch: async (url, options) => {
        const response = await (takeEarly(String(url), window as Window & Begun) ?? fetch(url, options as RequestInit));
        noteServerDate(response.headers.get('date'));
        return response;
      },
    }),
  ],
});
