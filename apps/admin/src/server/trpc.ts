import { createTRPCClient, httpLink } from '@trpc/client';
import type { AppRouter } from '@vern/api';
import { noteServerDate } from '@vern/app-frame/clock';

/**
 * The API, typed by its router and nothing else of it. Questions travel in the body: whom one searches for must not
 * stand in an address that a proxy writes down. The header is what another site's form cannot send.
 */
export const trpc = createTRPCClient<AppRouter>({
  links: [
    httpLink({
      url: '/trpc',
      methodOverride: 'POST',
      headers: { 'x-vern': '1' },
      fetch: async (url, options) => {
        const response = await fetch(url, options as RequestInit);
        noteServerDate(response.headers.get('date'));
        return response;
      },
    }),
  ],
});
