import { createTRPCClient, httpLink } from '@trpc/client';
import type { AppRouter } from '@vern/api';
import { describe, expect, it } from 'vitest';
import { earlyAsks } from '../../early/early-files.ts';
import { HOME_MINE } from '../features/home/home-mine.ts';
import { type Begun, forgetEarly, takeEarly } from './begun-early.ts';

const ME = '/trpc/session.me?input=%7B%7D';

describe('takeEarly', () => {
  const answer = Promise.resolve(new Response('{}'));

  it('gives the answer that was asked for early to who asks first, and to nobody after', () => {
    const begun: Begun = { vernBegun: { [ME]: answer } };
    expect(takeEarly(ME, begun)).toBe(answer);
    expect(takeEarly(ME, begun)).toBeUndefined();
  });

  it('keeps it from other questions, and has none where none was asked', () => {
    const begun: Begun = { vernBegun: { [ME]: answer } };
    expect(takeEarly('/trpc/notice.list?input=%7B%7D', begun)).toBeUndefined();
    expect(takeEarly(ME, {})).toBeUndefined();
    expect(takeEarly(ME, begun)).toBe(answer);
  });

  it('gives nothing that was asked before something was told', () => {
    const begun: Begun = { vernBegun: { [ME]: answer } };
    forgetEarly(begun);
    expect(takeEarly(ME, begun)).toBeUndefined();
  });

  it('is waited for no longer than one would have waited for an answer of one’s own', async () => {
    const never = new Promise<Response>(() => undefined);
    const giveUp = new AbortController();
    const taken = takeEarly(ME, { vernBegun: { [ME]: never } }, giveUp.signal);
    giveUp.abort(new RangeError('too late'));
    await expect(taken).rejects.toThrow('too late');
  });

  it('knows each question that is asked early as the client writes it', async () => {
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
    await client.incident.mine.query(HOME_MINE);
    await client.notice.list.query({});
    await client.draft.list.query({});
    await client.measure.mine.query({});
    const early = new Set(['session.me?input=%7B%7D', ...Object.values(earlyAsks()).flat()]);
    expect(asked.sort()).toEqual([...early].map((question) => `/trpc/${question}`).sort());
  });
});
