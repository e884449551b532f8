import { appRouter } from '@vern/api';
import { openTestDatabase, type TestDatabase } from '@vern/db/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Browser } from '../src/browser.fixture.ts';
import { type Host, startHost } from '../src/host.fixture.ts';
import { inputFor } from './generated-input.fixture.ts';

const RUNS = 30;
/** These keep what is right for themselves alone, or are meant to be asked anything by: a good answer is no fault. */
const MAY_WRITE = ['draft.save', 'session.setLocale'];

type Procedure = { readonly _def: { readonly type: string; readonly inputs: readonly z.ZodType[] } };
const PROCEDURES = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);

let test: TestDatabase;
let host: Host;
let browser: Browser;

beforeAll(async () => {
  test = await openTestDatabase('pglite');
  host = await startHost(test);
  browser = await host.signedIn('leader');
});
afterAll(async () => {
  await host.close();
  await test.close();
});

/** What is stored that anybody here could have written. */
async function stored(): Promise<string> {
  const { ports, municipalityId } = host.services;
  const scopes = Object.values(host.municipality.people).map((actorId) => ({ municipalityId, actorId }));
  const all = await Promise.all(
    scopes.map(async (scope) => [
      await ports.incidents.mine(scope, { newsOf: [], pageSize: 100 }),
      await ports.incidents.inbox(scope, {
        nodeId: host.municipality.places.school,
        statuses: ['submitted'],
        pageSize: 100,
      }),
      await ports.notices.list(scope),
      await ports.counts.eventsByMonth(scope, '2000-01-01', '2099-12-31'),
      (await ports.sessions.list(scope, host.clock(), new Date(0))).map(({ id }) => id),
    ]),
  );
  return JSON.stringify(all);
}

describe('bad input', () => {
  it.each(PROCEDURES)(
    'to %s is refused by name, never breaks the server, and writes nothing',
    async (path, { _def }) => {
      const before = await stored();
      const send = _def.type === 'query' ? browser.query : browser.mutate;
      await fc.assert(
        fc.asyncProperty(inputFor(_def.inputs[0]!), async (input) => {
          const answer = await send(path, input);
          expect(answer.status).toBeLessThan(500);
          if (answer.status < 400) return;
          const { refusal } = answer.error!.data;
          expect(refusal.code).toMatch(/^[a-z_]+$/);
          if (refusal.code === 'input_invalid') expect(refusal.fields.length).toBeGreaterThan(0);
        }),
        { numRuns: RUNS, seed: 20_260_115 },
      );
      if (!MAY_WRITE.includes(path)) expect(await stored()).toBe(before);
    },
  );

  it.each([
    ['no procedure', 'GET', '/trpc/incident.erase', undefined],
    ['a change sent as a query', 'GET', '/trpc/session.setLocale?input={}', undefined],
    ['several calls in one', 'GET', '/trpc/session.me,session.list?batch=1&input={}', undefined],
    ['half of a JSON', 'POST', '/trpc/session.setLocale', '{"locale":'],
    ['something nested very deeply', 'POST', '/trpc/draft.save', `${'['.repeat(90_000)}${']'.repeat(90_000)}`],
    ['a broken escape', 'GET', '/trpc/session.me?input=%E0%A4%A', undefined],
    ['a path with a broken escape', 'GET', '/%E0%A4%A', undefined],
    ['a page that is not built', 'GET', '/assets/none.js', undefined],
    ['a method that nobody has heard of', 'PROPFIND', '/trpc/session.me', undefined],
  ])('%s is refused', async (_what, method, path, body) => {
    const headers = { 'x-vern': '1', origin: host.publicUrl, 'content-type': 'application/json' };
    const { status } = await browser.request(path, { method, headers, ...(body ? { body } : {}) });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});
