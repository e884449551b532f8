import { describe, expect, it } from 'vitest';
import { wayOf } from './way-of.ts';

const HERE = 'https://vern.example';
const KEPT = ['/index.html', '/vern.svg', '/assets/index-1.js'];

describe('wayOf', () => {
  it.each([
    ['a page of the app', 'navigate', '/hjelp', 'frame'],
    ['a page with a question in its address', 'navigate', '/saker/1?gjor=answer', 'frame'],
    ['a kept script', 'cors', '/assets/index-1.js', 'part'],
    ['a kept picture that has the same name in every release', 'no-cors', '/vern.svg', 'linked'],
    ['a script that is not kept', 'cors', '/assets/inbox-1.js', 'leave'],
    ['an answer of the API', 'cors', '/trpc/incident.open?input=%7B%7D', 'leave'],
    ['the API, gone to as a page', 'navigate', '/trpc/incident.open', 'leave'],
    ['signing in', 'navigate', '/auth/sign-in?to=/', 'leave'],
    ['the demo’s provider', 'navigate', '/demo-idp/auth', 'leave'],
    ['the console', 'navigate', '/admin', 'leave'],
    ['a page of the console', 'navigate', '/admin/enheter', 'leave'],
    ['a page that only begins like the console', 'navigate', '/administrasjon', 'frame'],
  ])('%s', (_, mode, path, expected) => {
    expect(wayOf({ method: 'GET', mode, url: HERE + path }, HERE, KEPT)).toBe(expected);
  });

  it.each([
    ['what is sent', 'POST', `${HERE}/assets/index-1.js`],
    ['another site', 'GET', 'https://elsewhere.example/index.html'],
  ])('leaves %s alone', (_, method, url) => {
    expect(wayOf({ method, mode: 'cors', url }, HERE, KEPT)).toBe('leave');
  });
});
