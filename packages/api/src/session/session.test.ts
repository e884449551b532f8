import { FIXED_NOW, TEST_PLACES, testId } from '@vern/testing';
import { describe, expect, it } from 'vitest';
import { PEOPLE, refusal, testApi } from '../api.fixture.ts';

describe('session.me', () => {
  it('tells an employee where they work, with the numbers to call', async () => {
    expect(await testApi().as('ada').session.me({})).toMatchObject({
      name: 'Ada',
      municipalityName: 'municipality',
      roles: [{ role: 'employee', nodeName: 'school', isDeputy: false }],
      workPlaces: [
        {
          name: 'school',
          phones: [{ label: 'Kontoret', number: '00000000' }],
          departments: [{ id: TEST_PLACES.department, name: 'department' }],
        },
      ],
      handles: [],
      console: null,
    });
  });

  it('tells a leader what they handle, with what was merged into it', async () => {
    const { handles } = await testApi().as('leader').session.me({});
    expect(handles.map(({ name }) => name)).toEqual(['school', 'mergedSchool']);
  });

  it('says of a deputy that they are one', async () => {
    expect(await testApi().as('deputy').session.me({})).toMatchObject({
      roles: [{ isDeputy: true }],
      handles: [{ name: 'school' }, {}],
    });
  });

  it('opens no door to somebody whose assignment is over', async () => {
    expect(await testApi().as('departed').session.me({})).toMatchObject({
      roles: [],
      workPlaces: [],
      handles: [],
      console: null,
    });
  });

  it.each([
    ['director', true],
    ['steering', true],
    ['admin', true],
    ['leader', false],
  ] as const)('shows %s the way to the console: %j', async (who, isOpen) => {
    const { console: doors } = await testApi().as(who).session.me({});
    expect(doors !== null).toBe(isOpen);
  });
});

describe('session.list and session.end', () => {
  it('show and end one’s own sessions, and nobody else’s', async () => {
    const { as, store } = testApi();
    const mine = PEOPLE.ada.sessionId;
    const session = {
      ...{
        id: mine,
        device: 'Firefox, Linux',
        createdAt: FIXED_NOW,
        lastSeenAt: FIXED_NOW,
        ownerId: PEOPLE.ada.personId,
      },
      ...{ token: '', expiresAt: new Date(FIXED_NOW.getTime() + 8 * 3_600_000), endedAt: null },
    };
    store.sessions.set(mine, session);
    expect((await as('ada').session.list({})).sessions).toMatchObject([{ id: mine, isThisOne: true }]);
    expect((await as('bo').session.list({})).sessions).toEqual([]);
    const left = { ...session, id: testId(9_998), lastSeenAt: new Date(FIXED_NOW.getTime() - 3 * 3_600_000) };
    store.sessions.set(left.id, left);
    expect((await as('ada').session.list({})).sessions).toHaveLength(1);
    store.sessions.delete(left.id);
    await expect(as('bo').session.end({ sessionId: mine })).rejects.toEqual(refusal('not_found'));
    await expect(as('ada').session.end({ sessionId: testId(9_999) })).rejects.toEqual(refusal('not_found'));
    await as('ada').session.end({ sessionId: mine });
    expect((await as('ada').session.list({})).sessions).toEqual([]);
  });
});

describe('session.setLocale', () => {
  it('keeps the language a person chose, out of the three there are', async () => {
    const { as, store } = testApi();
    await as('ada').session.setLocale({ locale: 'nn' });
    expect(store.locales.get(PEOPLE.ada.personId)).toBe('nn');
    await expect(as('ada').session.setLocale({ locale: 'sv' as 'nn' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});
