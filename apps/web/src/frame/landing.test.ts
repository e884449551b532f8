import { describe, expect, it } from 'vitest';
import { landingOf } from './landing.ts';

const SCHOOL = { id: 'u', name: 'Granåsen skole', type: 'unit', unitKind: 'school', phones: [], departments: [] };

function storeInMemory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

const DOORS = { figures: true, people: false, figurePlaces: [] };

const FIRST = { pathname: '/', cameFrom: '' };

describe('landingOf', () => {
  it('leads whoever has work in the console alone there, once in a tab', () => {
    const store = storeInMemory();
    const steering = { personId: 'p1', console: DOORS, workPlaces: [] };
    expect(landingOf(steering, FIRST, store)).toBe('/admin/');
    expect(landingOf(steering, FIRST, store)).toBeNull();
    expect(landingOf({ ...steering, personId: 'p2' }, FIRST, store)).toBe('/admin/');
  });

  it('does not lead whoever follows a link out of the console back into it', () => {
    const steering = { personId: 'p1', console: DOORS, workPlaces: [] };
    const from = (cameFrom: string) => landingOf(steering, { pathname: '/', cameFrom }, storeInMemory());
    expect(from('https://vern.example/admin/organisasjon')).toBeNull();
    expect(from('https://vern.example/auth/sign-in?to=%2F')).toBe('/admin/');
    expect(from('https://id.example/')).toBe('/admin/');
  });

  it.each([
    ['who works at a school too', { personId: 'p1', console: DOORS, workPlaces: [SCHOOL] }, '/'],
    ['to whom the console is closed', { personId: 'p1', console: null, workPlaces: [] }, '/'],
    ['who came for another page', { personId: 'p1', console: DOORS, workPlaces: [] }, '/hjelp'],
  ])('leaves somebody where they are %s', (_, me, pathname) => {
    expect(landingOf(me, { pathname, cameFrom: '' }, storeInMemory())).toBeNull();
  });
});
