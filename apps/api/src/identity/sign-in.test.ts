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

describe('a session', () => {
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
