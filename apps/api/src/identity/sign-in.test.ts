import { openTestDatabase, type TestDatabase } from '@vern/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Host, startHost } from '../host.fixture.ts';

const MINUTE_MS = 60_000;
let test: TestDatabase;
let host: Host;

beforeAll(async () => {
  test = await openTestDatabase('pglite');
  host = await startHost(test, { people: ['reporter', 'leader', 'colleague', 'stranger'] });
});
afterAll(async () => {
  await host.close();
  await test.close();
});

const isIn = async (browser: ReturnType<Host['browser']>) => (await browser.query('session.me')).status;

describe('signing in', () => {
  it('goes through the provider and comes back to where one wanted to go', async () => {
    const browser = host.browser();
    expect(await isIn(browser)).toBe(401);
    expect(await browser.signIn('reporter', '/incidents/mine?tab=open')).toBe('/incidents/mine?tab=open');
    expect((await browser.query('session.me')).result!.data).toMatchObject({ name: 'reporter' });
  });

  it('keeps the session in a cookie that scripts cannot read and other sites do not send', async () => {
    const browser = host.browser();
    await browser.signIn('reporter');
    const line = browser.baked.find((each) => each.startsWith('vern-demo='))!;
    expect(line).toMatch(/; Path=\/;/);
    expect(line).toContain('HttpOnly');
    expect(line).toContain('SameSite=Lax');
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',

    '/auth/sign-out',
    'javascript:alert(1)',
    '\t//evil',
  ])('never sends anybody on to %j', async (to) => {
    expect(await host.browser().signIn('reporter', to)).toBe('/');
  });

  it('refuses an answer to a question that this browser did not ask', async () => {
    const browser = host.browser();
    const first = await browser.request('/auth/sign-in');
    const people = await browser.follow(first, /^\/demo-idp\/people\//);
    const callback = await browser.follow(await browser.post(people, { subject: 'reporter' }), /^\/auth\/callback/);
    const forged = callback.replace(/state=[^&]+/, 'state=of-somebody-else');
    expect((await browser.request(forged)).headers.get('location')).toBe('/?signin=again');
    expect(await isIn(browser)).toBe(401);
  });

  it('refuses a genuine answer that is brought by another browser', async () => {
    const victim = host.browser();
    const people = await victim.follow(await victim.request('/auth/sign-in'), /^\/demo-idp\/people\//);
    const callback = await victim.follow(await victim.post(people, { subject: 'leader' }), /^\/auth\/callback/);
    const thief = host.browser();
    expect((await thief.request(callback)).headers.get('location')).toBe('/?signin=again');
    await thief.request('/auth/sign-in');
    expect((await thief.request(callback)).headers.get('location')).toBe('/?signin=again');
    expect(await isIn(thief)).toBe(401);
  });

  it('lets nobody in whom the municipality does not know', async () => {
    const browser = host.browser();
    expect(await browser.signIn('stranger')).toBe('/?signin=unknown');
    expect(await isIn(browser)).toBe(401);
  });

  it('takes nobody for a person whom the provider does not offer', async () => {
    const browser = host.browser();
    const people = await browser.follow(await browser.request('/auth/sign-in'), /^\/demo-idp\/people\//);
    const made = await browser.post(people, { subject: 'director' });
    expect(made.headers.get('location')).toBe('/auth/sign-in');
  });
});

describe('signing in in two tabs at once', () => {
  const begin = async (browser: ReturnType<Host['browser']>, to: string) =>
    browser.follow(await browser.request(`/auth/sign-in?to=${to}`), /^\/demo-idp\/people\//);
  const finish = async (browser: ReturnType<Host['browser']>, people: string) =>
    browser.follow(await browser.post(people, { subject: 'reporter' }), /^\/(?!auth|demo-idp)/);

  it.each([
    ['the older first', [0, 1]],
    ['the newer first', [1, 0]],
  ])('both succeed, each to where it wanted to go: %s', async (_what, order) => {
    const browser = host.browser();
    const tabs = [await begin(browser, '/meld'), await begin(browser, '/mine')];
    const ends = [];
    for (const tab of order) ends.push(await finish(browser, tabs[tab]!));
    expect(ends).toEqual(order.map((tab) => ['/meld', '/mine'][tab]));
    expect(await isIn(browser)).toBe(200);
    expect([...browser.cookies.keys()].filter((name) => name.includes('sign-in'))).toEqual([]);
  });

  it('leaves no more than five begun in a browser', async () => {
    const browser = host.browser();
    for (let tab = 0; tab < 9; tab += 1) await browser.request('/auth/sign-in');
    expect([...browser.cookies.keys()].filter((name) => name.includes('sign-in'))).toHaveLength(5);
  });
});

describe('what a browser brings back from a sign-in', () => {
  it.each(['https://evil.example', '//evil.example', '/\\evil.example', '/auth/sign-out'])(
    'is looked at again: it leads nobody to %s',
    async (to) => {
      const browser = host.browser();
      const people = await browser.follow(await browser.request('/auth/sign-in?to=/meld'), /^\/demo-idp\/people\//);
      const [name, value] = [...browser.cookies].find(([each]) => each.includes('sign-in'))!;
      const planted = { ...(JSON.parse(decodeURIComponent(value)) as object), to };
      browser.cookies.set(name, encodeURIComponent(JSON.stringify(planted)));
      const end = await browser.follow(await browser.post(people, { subject: 'reporter' }), /^\/(?!auth|demo-idp)/);
      expect(end).toBe('/');
    },
  );

  it('is bound to this host in production', async () => {
    const secure = await startHost(test, {
      change: (services) => ({ ...services, cookie: { name: '__Host-vern', isSecure: true } }),
    });
    const browser = secure.browser();
    await browser.request('/auth/sign-in');
    const line = browser.baked.find((each) => each.includes('sign-in'))!;
    expect(line).toMatch(/^__Host-vern-sign-in-[\w-]{16}=/);
    expect(line).toContain('; Path=/;');
    expect(line).toContain('Secure');
    expect(line).not.toContain('Domain');
    await secure.close();
  });
});

describe('leaving', () => {
  it('has the provider ask who comes next in that browser, until somebody has come', async () => {
    const asked: boolean[] = [];
    const told = await startHost(test, {
      change: (services) => ({
        ...services,
        client: {
          ...services.client,
          begin: (to, options) => {
            asked.push(options.isAsked);
            return services.client.begin(to, options);
          },
        },
      }),
    });
    const browser = await told.signedIn('reporter');
    await browser.post('/auth/sign-out');
    browser.forgetProvider();
    await browser.signIn('leader');
    await browser.request('/auth/sign-in');
    expect(asked).toEqual([false, true, false]);
    await told.close();
  });

  it('leads by way of the provider where that can be left', async () => {
    const leaving = await startHost(test, {
      change: (services) => ({
        ...services,
        client: {
          ...services.client,
          endSessionUrl: async (backTo) =>
            new URL(`https://login.example.no/out?back=${encodeURIComponent(backTo)}&a=1`),
        },
      }),
    });
    const browser = await leaving.signedIn('reporter');
    const left = await browser.post('/auth/sign-out');
    expect(left.headers.get('refresh')).toMatch(
      /^0; url=https:\/\/login\.example\.no\/out\?back=.*signed-out%3D1&a=1$/,
    );
    expect(await left.text()).toContain('&amp;a=1">Gå videre');
    expect(await isIn(browser)).toBe(401);
    await leaving.close();
  });

  it('is done in the browser also while the database is away, and is never held up by a limit', async () => {
    let isAway = false;
    const lame = await startHost(test, {
      settings: { SIGN_INS_PER_MINUTE: '1' },
      change: (services) => ({
        ...services,
        findSession: (request, now) =>
          isAway ? Promise.reject(new Error('Connection terminated unexpectedly')) : services.findSession(request, now),
      }),
    });
    const browser = await lame.signedIn('reporter');
    expect((await browser.request('/auth/sign-in')).headers.get('location')).toBe('/?signin=busy');
    isAway = true;
    for (let i = 0; i < 3; i += 1) {
      expect((await browser.post('/auth/sign-out')).headers.get('location')).toBe('/?signed-out=1');
    }
    expect(browser.cookies.has('vern-demo')).toBe(false);
    await lame.close();
  });
});

describe('a session', () => {
  it('lives in the browser for as long as that is open', async () => {
    const browser = await host.signedIn('reporter');
    const line = browser.baked.find((each) => each.startsWith('vern-demo='))!;
    expect(line).not.toMatch(/expires|max-age/i);
  });

  it('is over when somebody else signs in where it was, for whoever kept its cookie too', async () => {
    const browser = await host.signedIn('reporter');
    const cookie = browser.cookies.get('vern-demo')!;
    browser.forgetProvider();
    await browser.signIn('leader');
    expect((await browser.query('session.me')).result!.data).toMatchObject({ name: 'leader' });
    browser.cookies.set('vern-demo', cookie);
    expect(await isIn(browser)).toBe(401);
  });

  it('is listed on the person’s other devices, and can be ended from there', async () => {
    const [phone, desk, other] = await Promise.all([
      host.signedIn('colleague'),
      host.signedIn('colleague'),
      host.signedIn('leader'),
    ]);
    type Listed = { readonly sessions: readonly { readonly id: string; readonly isThisOne: boolean }[] };
    const { sessions } = (await desk.query('session.list')).result!.data as Listed;
    expect(sessions.filter(({ isThisOne }) => isThisOne)).toHaveLength(1);
    const sessionId = sessions.find(({ isThisOne }) => !isThisOne)!.id;
    expect((await other.mutate('session.end', { sessionId })).status).toBe(404);
    expect(await isIn(phone)).toBe(200);
    expect((await desk.mutate('session.end', { sessionId })).status).toBe(200);
    expect([await isIn(phone), await isIn(desk)]).toEqual([401, 200]);
  });

  it('is over once its person signs out, for whoever kept the cookie too', async () => {
    const browser = await host.signedIn('reporter');
    const cookie = browser.cookies.get('vern-demo')!;
    await browser.post('/auth/sign-out');
    expect(browser.cookies.has('vern-demo')).toBe(false);
    browser.cookies.set('vern-demo', cookie);
    expect(await isIn(browser)).toBe(401);
  });

  it('is over after two hours without a request, and goes on with them', async () => {
    const [busy, idle] = await Promise.all([host.signedIn('reporter'), host.signedIn('reporter')]);
    for (const _ of [1, 2]) {
      host.clock.advance(61 * MINUTE_MS);
      expect(await isIn(busy)).toBe(200);
      // Being seen is written down behind the answer.
      await busy.query('session.list');
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    expect([await isIn(busy), await isIn(idle)]).toEqual([200, 401]);
  });

  it('is over after twelve hours, however busy', async () => {
    const browser = await host.signedIn('reporter');
    for (let hour = 0; hour < 11; hour += 1) {
      host.clock.advance(60 * MINUTE_MS);
      expect(await isIn(browser)).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    host.clock.advance(61 * MINUTE_MS);
    expect(await isIn(browser)).toBe(401);
  });

  it.each(['', 'x', `${'0'.repeat(36)}.${'a'.repeat(43)}`, '%E0%A4%A'])(
    'is nobody’s for the cookie %j',
    async (cookie) => {
      const browser = host.browser();
      browser.cookies.set('vern-demo', cookie);
      expect(await isIn(browser)).toBe(401);
    },
  );
});
