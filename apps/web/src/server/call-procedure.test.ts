import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';
import type { AppRouter } from '@vern/api';
import { refusalOf } from '@vern/app-frame/refusal';
import { describe, expect, it } from 'vitest';
import { callProcedure, type Send } from './call-procedure.ts';

const answer = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

/** What was sent, and an answer to it. */
function recorder(give: () => Response | Promise<Response>) {
  const sent: { url: string; method: string; headers: object; body: unknown }[] = [];
  const send: Send = async (url, { method = 'GET', headers, body }) => {
    sent.push({ url, method, headers: Object.fromEntries(new Headers(headers)), body: body ?? undefined });
    return give();
  };
  const theirs = createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: '/trpc',
        headers: { 'x-vern': '1' },
        fetch: (url, options) => send(String(url), options as RequestInit),
      }),
    ],
  });
  return { sent, send, theirs };
}

const REFUSED = {
  error: { code: -32_003, message: '', data: { requestId: 'r1', refusal: { code: 'stale_version', fields: [] } } },
};

describe('callProcedure', () => {
  it('asks and tells as tRPC’s own client does, to the letter', async () => {
    const { sent, send, theirs } = recorder(() => answer({ result: { data: null } }));
    const id = '018f3a00-0000-7000-8000-000000000001';
    await callProcedure(send, 'query', 'incident.open', { incidentId: id });
    await theirs.incident.open.query({ incidentId: id });
    await callProcedure(send, 'mutate', 'session.setLocale', { locale: 'nn' });
    await theirs.session.setLocale.mutate({ locale: 'nn' });
    expect(sent).toHaveLength(4);
    expect(sent[0]).toEqual(sent[1]);
    expect(sent[2]).toEqual(sent[3]);
  });

  it('gives what the procedure gave', async () => {
    const { send } = recorder(() => answer({ result: { data: { rows: [1] } } }));
    expect(await callProcedure(send, 'query', 'incident.mine', {})).toEqual({ rows: [1] });
  });

  it.each([
    ['a refusal', () => answer(REFUSED, 409), 'stale_version', 'r1'],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'offline', undefined],
    [
      'a page of something between that is no answer',
      () => new Response('<html>', { status: 502 }),
      'offline',
      undefined,
    ],
  ])('tells %s as tRPC’s own client does', async (_, give, code, requestId) => {
    const { send, theirs } = recorder(give);
    const ours = await callProcedure(send, 'query', 'incident.mine', {}).catch((error: unknown) => error);
    const same = await theirs.incident.mine.query({}).catch((error: unknown) => error);
    expect(same).toBeInstanceOf(TRPCClientError);
    expect(refusalOf(ours)).toEqual(refusalOf(same));
    expect(refusalOf(ours)).toMatchObject({ code, requestId });
  });

  it('says whose words it brings, where it is told', async () => {
    const { sent, send } = recorder(() => answer({ result: { data: null } }));
    await callProcedure(send, 'mutate', 'incident.submit', {}, { personId: 'p1' });
    await callProcedure(send, 'mutate', 'incident.submit', {});
    expect(sent.map(({ headers }) => new Headers(headers as HeadersInit).get('x-vern-person'))).toEqual(['p1', null]);
  });

  it('is given up by its signal', async () => {
    const send: Send = (_url, { signal }) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    const giveUp = new AbortController();
    const call = callProcedure(send, 'mutate', 'draft.save', {}, { signal: giveUp.signal });
    giveUp.abort(new Error('given up'));
    await expect(call).rejects.toThrow('given up');
  });
});
