import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import { appRouter, indexOrganisation } from '@vern/api';
import { assignedTo, fixedClock, memoryPorts, memoryStore, TEST_NODES, testId, testPerson } from '@vern/testing';
import express, { type RequestHandler } from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestId } from '../http/request-id.ts';
import { createLogger } from '../observability/logger.ts';
import { type TrpcOptions, trpcHandler } from './trpc-handler.ts';

const clock = fixedClock();
const person = testPerson(testId(1), 'Ada', assignedTo('employee', 'school'));
const store = memoryStore(TEST_NODES, [{ id: person.personId, name: person.name, assignments: person.assignments }]);

const options = (logged: string[]): TrpcOptions => ({
  ports: memoryPorts(store, clock),
  findSession: async ({ headers }) => (headers.cookie ? person : null),
  idleMinutes: 120,
  organisationOf: async () => indexOrganisation(store.nodes),
  newId: () => testId(2),
  clock,
  logger: createLogger('error', { write: (line) => logged.push(line) }),
});

/** tRPC's own way from Express to a router. */
function officialHandler({ ports, findSession, organisationOf, newId }: TrpcOptions): RequestHandler {
  return createExpressMiddleware({
    router: appRouter,
    allowBatching: false,
    allowMethodOverride: true,
    maxBodySize: 200_000,
    createContext: async ({ req }) => {
      const [now, session] = [clock(), await findSession(req, clock())];
      return {
        requestId: req.id,
        now,
        newId,
        ports,
        idleSince: now,
        session,
        organisationOf,
        isOutage: () => false,
        onUnexpected: () => {},
      };
    },
  });
}

async function serve(handler: RequestHandler) {
  const app = express().use(requestId).use('/trpc', handler);
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = async (path: string, init: RequestInit) => {
    const response = await fetch(url + path, init);
    const text = await response.text();
    // Every request has an id of its own; the adapter does not know it before there is a context.
    const body = text.replace(/"requestId":"[^"]*"/, '"requestId":"…"');
    const { status, headers } = response;
    return { status, type: headers.get('content-type'), cacheControl: headers.get('cache-control'), body };
  };
  return { url, ask, close: () => new Promise((resolve) => server.close(resolve)) };
}

const signedIn = { cookie: 'somebody' };
const json = { ...signedIn, 'content-type': 'application/json' };
const get = (headers: Record<string, string> = signedIn): RequestInit => ({ headers });
const post = (body: string, headers: Record<string, string> = json): RequestInit => ({ method: 'POST', body, headers });
const input = (value: unknown) => `?input=${encodeURIComponent(JSON.stringify(value))}`;

describe('a call over HTTP', () => {
  const logged: string[] = [];
  let ours: Awaited<ReturnType<typeof serve>>;
  let official: typeof ours;

  beforeAll(async () => {
    ours = await serve(trpcHandler(options(logged)));
    official = await serve(officialHandler(options([])));
  });
  afterAll(() => Promise.all([ours.close(), official.close()]));

  it.each<[string, number, string, RequestInit]>([
    ['a question in the address', 200, `/trpc/notice.list${input({})}`, get()],
    ['a question in the body', 200, '/trpc/notice.list', post('{}')],
    ['a change', 200, '/trpc/session.setLocale', post('{"locale":"nn"}')],
    ['letters beyond ASCII', 400, '/trpc/session.setLocale', post('{"locale":"æøå 🙂"}')],
    ['nobody signed in', 401, `/trpc/notice.list${input({})}`, get({})],
    ['no input where some is needed', 400, '/trpc/notice.list', get()],
    ['an empty body where some is needed', 400, '/trpc/session.setLocale', post('')],
    ['an input that is no JSON', 400, '/trpc/session.setLocale', post('{')],
    ['an input that is a word', 400, '/trpc/session.setLocale', post('"nn"')],
    ['a field too many', 400, '/trpc/session.setLocale', post('{"locale":"nn","x":1}')],
    ['a body far too large', 413, '/trpc/session.setLocale', post(`"${'a'.repeat(300_000)}"`)],
    ['a body of no length', 400, '/trpc/session.setLocale', { method: 'POST', headers: json }],
    [
      'a character set',
      200,
      '/trpc/session.setLocale',
      post('{"locale":"nn"}', { ...json, 'content-type': 'application/json; charset=utf-8' }),
    ],
    ['a procedure that is not there', 404, '/trpc/session.everyone', post('{}')],
    ['a folder of procedures', 404, '/trpc/session', get()],
    ['no procedure at all', 404, '/trpc/', get()],
    ['what every object has', 404, '/trpc/constructor', get()],
  ])('is answered as tRPC’s own adapter answers it: %s', async (_what, status, path, init) => {
    const answer = await ours.ask(path, init);
    expect(answer.status).toBe(status);
    const { cacheControl: _ours, ...same } = answer;
    expect(await official.ask(path, init)).toMatchObject(same);
  });

  it('may not be a form', async () => {
    const form = { ...signedIn, 'content-type': 'text/plain' };
    expect((await ours.ask('/trpc/session.setLocale', post('{"locale":"nn"}', form))).status).toBe(415);
  });

  it.each(['{', '%22', 'x'])('is refused when the address holds %s, which is no JSON', async (text) => {
    expect((await ours.ask(`/trpc/notice.list?input=${text}`, get())).status).toBe(400);
  });

  it('may not be packed: nothing we send is', async () => {
    const packed = { ...json, 'content-encoding': 'gzip' };
    expect((await ours.ask('/trpc/session.setLocale', post('{"locale":"nn"}', packed))).status).toBe(415);
  });

  it('is kept by nobody on the way', async () => {
    const { cacheControl } = await ours.ask(`/trpc/notice.list${input({})}`, get());
    expect(cacheControl).toBe('no-store');
  });

  it('changes nothing when it is only asked for', async () => {
    const { status } = await ours.ask(`/trpc/session.setLocale${input({ locale: 'nn' })}`, get());
    expect(status).toBe(404);
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('is not made with %s', async (method) => {
    expect((await ours.ask('/trpc/session.setLocale', { ...post('{"locale":"nn"}'), method })).status).toBe(405);
  });

  it('does not take several questions at once', async () => {
    const { status } = await ours.ask(`/trpc/notice.list,notice.list?batch=1&input={}`, get());
    expect(status).toBe(404);
  });

  it.each([
    ['the one who is signed in', testId(1), 200],
    ['somebody who was signed in at this browser before', testId(9), 401],
    ['nobody by name', '', 401],
  ])('from a page of %s is made by nobody else', async (_who, personId, status) => {
    const headers = { ...json, 'x-vern-person': personId };
    expect((await ours.ask('/trpc/session.setLocale', post('{"locale":"nn"}', headers))).status).toBe(status);
    expect((await ours.ask(`/trpc/notice.list${input({})}`, get(headers))).status).toBe(status);
  });

  it('logs nothing of what its sender got wrong', () => expect(logged).toEqual([]));

  it('says which request it was, and logs why, when nobody can tell who is asking', async () => {
    const lines: string[] = [];
    const findSession = () => Promise.reject(new Error('The database is away.'));
    const away = await serve(trpcHandler({ ...options(lines), findSession }));
    const response = await fetch(`${away.url}/trpc/notice.list${input({})}`, get());
    const { error } = (await response.json()) as { error: { data: { requestId: string; refusal: { code: string } } } };
    expect([response.status, error.data.refusal.code]).toEqual([500, 'unexpected']);
    expect(error.data.requestId).toBe(response.headers.get('x-request-id'));
    expect(lines.join()).toContain(error.data.requestId);
    expect(lines.join()).toContain('unexpected');
    await away.close();
  });
});
