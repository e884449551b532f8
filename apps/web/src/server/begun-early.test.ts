import { createTRPCClient, httpLink } from '@trpc/client';
import type { AppRouter } from '@vern/api';
import { describe, expect, it } from 'vitest';
import { takeEarly } from './begun-early.ts';

describe('takeEarly', () => {
  const answer = Promise.resolve(new Response('{}'));

  it('gives the answer that was asked for early to who asks first, and to nobody after', () => {
    const begun = { vernMe: answer };
    expect(takeEarly('/trpc/session.me?input=%7B%7D', begun)).toBe(answer);
    expect(takeEarly('/trpc/session.me?input=%7B%7D', begun)).toBeUndefined();
  });

  it('keeps it from other questions, and has none where none was asked', () => {
    const begun = { vernMe: answer };
    expect(takeEarly('/trpc/notice.list?input=%7B%7D', begun)).toBeUndefined();
    expect(takeEarly('/trpc/session.me?input=%7B%7D', {})).toBeUndefined();
    expect(begun.vernMe).toBe(answer);
  });

  it('knows the question as the client writes it', async () => {
    const asked: string[] = [];
    const client = createTRPCClient<AppRouter>({
      links: [
        httpLink({
          url: '/trpc',
          fetch: async (url) => {
            asked.push(String(url));
            return new Response(JSON.stringify({ result: { data: null } }));
          },
        }),
      ],
    });
    await client.session.me.query({});
    expect(takeEarly(asked[0]!, { vernMe: answer })).toBe(answer);
  });
});
