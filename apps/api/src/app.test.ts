import { Writable } from 'node:stream';
import { openTestDatabase, type TestDatabase } from '@vern/db/testing';
import { incidentReport } from '@vern/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Host, STAFF, startHost } from './host.fixture.ts';
import type { Services } from './wiring.ts';

let test: TestDatabase;
let host: Host;
const lines: string[] = [];
const log = new Writable({
  write: (chunk, _encoding, done) => {
    lines.push(String(chunk));
    done();
  },
});

beforeAll(async () => {
  test = await openTestDatabase('pglite');
  host = await startHost(test, { settings: { LOG_LEVEL: 'debug' }, log });
});
afterAll(async () => {
  await host.close();
  await test.close();
});

const yesterday = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

describe('createApp', () => {
  it('says that it is alive, and whether it can work', async () => {
    const browser = host.browser();
    expect(await (await browser.request('/health')).json()).toEqual({ status: 'ok' });
    expect(await (await browser.request('/ready')).json()).toEqual({ status: 'ready' });
  });

  it.each(['/health', '/trpc/session.me?input={}', '/auth/sign-in', '/demo-idp/.well-known/openid-configuration'])(
    'lets nothing inline and nobody else’s script into %s',
    async (path) => {
      const { headers } = await host.browser().request(path, { headers: { 'x-vern': '1' } });
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*|http:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  describe('refuses what another site makes a browser send', () => {
    const body = JSON.stringify({ locale: 'nn' });
    const json = { 'content-type': 'application/json' };
    const send = async ({ path = '/trpc/session.setLocale', ...headers }: Record<string, string>) => {
      const browser = await host.signedIn('reporter');
      return (await browser.request(path, { method: 'POST', body, headers: { ...json, ...headers } })).status;
    };
    it.each([
      ['a foreign origin', { 'x-vern': '1', origin: 'https://evil.example' }, 403],
      ['an origin that is hidden', { 'x-vern': '1', origin: 'null' }, 403],
      ['no header of ours', { origin: 'own' }, 403],
      ['a cross-site request', { 'x-vern': '1', 'sec-fetch-site': 'cross-site' }, 403],
      ['no header of ours, by another spelling', { path: '/TRPC/session.setLocale', origin: 'own' }, 403],
      ['its own screens', { 'x-vern': '1', origin: 'own' }, 200],
    ])('%s', async (_what, headers, status) => {
      const sent = Object.entries(headers).map(([name, value]) => [name, value === 'own' ? host.publicUrl : value]);
      expect(await send(Object.fromEntries(sent))).toBe(status);
    });

    it('also a sign-out', async () => {
      const browser = await host.signedIn('reporter');
      expect((await browser.post('/auth/sign-out', {}, { origin: 'https://evil.example' })).status).toBe(403);
      expect((await browser.query('session.me')).status).toBe(200);
    });
  });

  it('refuses a body that is far too large, and one that is no JSON', async () => {
    const browser = await host.signedIn('reporter');
    const headers = { 'x-vern': '1', origin: host.publicUrl, 'content-type': 'application/json' };
    const send = (body: string) => browser.request('/trpc/session.setLocale', { method: 'POST', headers, body });
    expect((await send(`"${'a'.repeat(300_000)}"`)).status).toBe(413);
    expect((await send('{')).status).toBe(400);
  });

  it('logs no personal data: neither who, nor where from, nor what was written', async () => {
    const browser = await host.signedIn('reporter');
    const mark = 'Sparket mot leggen bak gymsalen';
    const report = incidentReport({
      unitId: host.municipality.places.school,
      occurredOn: yesterday(),
      description: `${mark}.`,
    });
    const sent = await browser.mutate('incident.submit', { idempotencyKey: v7(), draftId: null, report });
    expect(sent.status).toBe(200);
    await browser.mutate('incident.submit', { idempotencyKey: mark, draftId: null, report });
    await browser.query('organisation.people', { search: mark });
    await browser.request(`/${encodeURIComponent(mark)}?q=${encodeURIComponent(mark)}`);
    const logged = lines.join('');
    expect(logged).toContain('trpc/incident.submit');
    const { incidentId } = sent.result!.data as { readonly incidentId: string };
    for (const secret of [
      mark,
      encodeURIComponent(mark),
      incidentId,
      host.municipality.people.reporter,
      'reporter',
      '127.0.0.1',
      browser.cookies.get('vern-demo')!,
    ]) {
      expect(logged).not.toContain(secret);
    }
  });
});

describe.each(['demo', 'production'] as const)('what cannot be answered, in %s', (mode) => {
  const said: string[] = [];
  let strange: Host;
  beforeAll(async () => {
    const own = new Writable({
      write: (chunk, _encoding, done) => {
        said.push(String(chunk));
        done();
      },
    });
    const change = (services: Services): Services => ({ ...services, demo: mode === 'demo' ? services.demo : null });
    strange = await startHost(test, { settings: { LOG_LEVEL: 'debug' }, log: own, change });
  });
  afterAll(() => strange.close());

  it.each([
    ['a page that is not built', 'GET', '/assets/Kari-Nordmann.js', ''],
    ['a way out of a folder', 'GET', '/assets/..%2f..%2fKari-Nordmann', ''],
    ['a broken escape', 'GET', '/Kari-Nordmann%E0%A4%A', ''],
    ['a broken escape in a call', 'GET', '/trpc/session.me?input=Kari-Nordmann%E0%A4%A', ''],
    ['a form that is far too large', 'POST', '/demo-idp/people/Kari-Nordmann', `subject=${'a'.repeat(3_000)}`],
    ['a form that is none', 'POST', '/auth/sign-out?Kari-Nordmann', '%E0%A4%A'],
    ['a method that nobody has heard of', 'PROPFIND', '/Kari-Nordmann', ''],
    ['a null in the path', 'GET', '/Kari-Nordmann%00', ''],
  ])('tells nothing of the server, and the log nothing of what was asked: %s', async (_what, method, path, body) => {
    said.length = 0;
    const headers = { origin: strange.publicUrl, 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await strange.browser().request(path, { method, headers, ...(body ? { body } : {}) });
    const text = (await answer.text()) + JSON.stringify([...answer.headers]);
    expect(answer.status).toBeLessThan(500);
    expect(text).not.toMatch(/node_modules|\.ts:|\.js:\d|\n\s+at |\/apps\/|\/tmp\/|Kari/);
    expect(said.join('')).not.toMatch(/Kari|127\.0\.0\.1/);
  });
});

describe('rate limits', () => {
  it('stop one session and no other, in the form of a refusal', async () => {
    const strict = await startHost(test, { settings: { RATE_LIMIT_PER_MINUTE: '10' } });
    try {
      const [eager, calm] = await Promise.all([strict.signedIn('reporter'), strict.signedIn('leader')]);
      const answers = [];
      for (let i = 0; i < 12; i += 1) answers.push(await eager.query('session.me'));
      expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(200), 429, 429]);
      expect(answers.at(-1)).toMatchObject({
        error: { data: { httpStatus: 429, refusal: { code: 'too_many_requests' } } },
      });
      expect((await calm.query('session.me')).status).toBe(200);
    } finally {
      await strict.close();
    }
  });

  it('count a cookie that somebody made up by the address, which knows no more for it', async () => {
    const strict = await startHost(test, { settings: { RATE_LIMIT_PER_ADDRESS: '30', RATE_LIMIT_PER_MINUTE: '10' } });
    try {
      const known = await strict.signedIn('reporter');
      expect((await known.query('session.me')).status).toBe(200);
      const statuses: number[] = [];
      for (let i = 0; i < 40; i += 1) {
        const browser = strict.browser();
        const token = `${i}`.padStart(43, 'a');
        browser.cookies.set('vern-demo', `${strict.municipality.municipalityId}.${token}`);
        statuses.push((await browser.query('session.me')).status);
      }
      expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(10);
      // A person who has been let in is not held up by what others at the address do.
      expect((await known.query('session.me')).status).toBe(200);
    } finally {
      await strict.close();
    }
  });

  it('let everybody of a municipality in through one address within minutes', { timeout: 240_000 }, async () => {
    const all = 5_000;
    const subjects = Array.from({ length: all }, (_, n) => Object.keys(STAFF)[n % Object.keys(STAFF).length]!);
    let begun = 0;
    const morning = await startHost(test, {
      // The provider stands elsewhere, and is quick.
      change: (services) => ({
        ...services,
        client: {
          ...services.client,
          begin: async (to) => {
            begun += 1;
            const state = `${begun}`.padStart(16, 's');
            const url = new URL(`https://login.example.no/?state=${state}&subject=${subjects[begun - 1]}`);
            return { url, remembered: { state, verifier: 'v', nonce: 'n', to } };
          },
          finish: async (url) => ({ issuer: 'test', subject: url.searchParams.get('subject')! }),
        },
      }),
    });
    try {
      const signIn = async () => {
        const browser = morning.browser();
        const away = new URL((await browser.request('/auth/sign-in?to=/meld')).headers.get('location')!, 'https://x');
        const back = await browser.request(`/auth/callback${away.search}`);
        return `${back.headers.get('location')} ${(await browser.query('session.me')).status}`;
      };
      const ends = new Map<string, number>();
      for (let done = 0; done < all; done += 50) {
        for (const end of await Promise.all(Array.from({ length: 50 }, signIn)))
          ends.set(end, (ends.get(end) ?? 0) + 1);
      }
      expect([...ends]).toEqual([['/meld 200', all]]);
    } finally {
      await morning.close();
    }
  });
});

describe('more than can be answered', () => {
  it('is refused at once and in words, and those who were let in are answered', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const busy = await startHost(test, {
      settings: { DATABASE_POOL: '2' },
      change: (services) => ({
        ...services,
        findSession: async (request, now) => {
          await held;
          return services.findSession(request, now);
        },
      }),
    });
    try {
      const browser = busy.browser();
      const inside = Array.from({ length: 60 }, () => browser.query('session.me'));
      await new Promise((resolve) => setTimeout(resolve, 300));
      const started = performance.now();
      const outside = await Promise.all(Array.from({ length: 40 }, () => browser.query('session.me')));
      expect(performance.now() - started).toBeLessThan(2_000);
      expect(outside.map(({ status }) => status)).toEqual(Array(40).fill(503));
      expect(outside[0]).toMatchObject({ error: { data: { refusal: { code: 'service_unavailable' } } } });
      release();
      expect((await Promise.all(inside)).map(({ status }) => status)).toEqual(Array(60).fill(401));
      expect((await browser.query('session.me')).status).toBe(401);
    } finally {
      await busy.close();
    }
  });
});
