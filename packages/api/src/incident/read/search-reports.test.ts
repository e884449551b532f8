import { TEST_PLACES } from '@vern/testing';
import { describe, expect, it } from 'vitest';
import { CLOSING, refusal, testApi } from '../../api.fixture.ts';

describe('searchReports', () => {
  it.each(['ada', 'outsider', 'departed', 'admin'] as const)(
    'is not there for %s, who neither handles nor follows',
    async (who) => {
      await expect(testApi().as(who).incident.search({})).rejects.toEqual(refusal('not_found'));
    },
  );

  it.each([
    ['safetyRep', 'otherSchool'],
    ['groupMember', 'agency'],
    ['leader', 'otherSchool'],
    ['director', 'school'],
  ] as const)('is closed to %s at %s', async (who, place) => {
    const search = testApi().as(who).incident.search({ nodeId: TEST_PLACES[place] });
    await expect(search).rejects.toEqual(refusal('not_found'));
  });

  it.each(['safetyRep', 'groupMember', 'leader', 'deputy'] as const)(
    'shows %s what happened and how far it has come, and nothing that one person wished, said or is called',
    async (who) => {
      const { submit, as } = testApi();
      const { incidentId } = await submit({ kinds: ['kick'], description: 'Sparket mot leggen.' });
      const { rows } = await as(who).incident.search({});
      expect(rows).toMatchObject([
        { id: incidentId, kinds: ['kick'], nextStep: { step: 'receive' }, measures: { open: 0, overdue: 0, done: 0 } },
      ]);
      expect(JSON.stringify(rows)).not.toMatch(/Ada|Sparket|wantsContact|contact_as_wished/);
    },
  );

  it('shows nobody a report about the leader but those it is for', async () => {
    const { submit, as } = testApi();
    await submit({ perpetratorRole: 'leader' });
    const seen = async (who: Parameters<typeof as>[0]) => (await as(who).incident.search({})).rows.length;
    expect(await seen('safetyRep')).toBe(1);
    expect(await seen('director')).toBe(1);
    expect(await seen('groupMember')).toBe(0);
    expect(await seen('leader')).toBe(0);
    expect(await seen('both')).toBe(0);
  });

  it('goes through everything once, newest first, a page at a time', async () => {
    const { submit, as, clock } = testApi();
    const sent: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      sent.unshift((await submit()).incidentId);
      if (i % 2) clock.advance(1_000);
    }
    const seen: string[] = [];
    let before: string | null = null;
    do {
      const page: { rows: readonly { id: string }[]; next: string | null } = await as('safetyRep').incident.search({
        before,
        pageSize: 2,
      });
      seen.push(...page.rows.map(({ id }) => id));
      before = page.next;
    } while (before !== null);
    expect(seen).toEqual(sent);
  });

  it('finds a case by its number, whatever its state, and keeps open and closed apart when asked', async () => {
    const { submit, received, as } = testApi();
    const { incidentId } = await submit();
    const on = await received();
    await as('leader').incident.close({ ...on, ...CLOSING });
    const ids = async (search: Parameters<ReturnType<typeof as>['incident']['search']>[0]) =>
      (await as('safetyRep').incident.search(search)).rows.map(({ id }) => id);
    expect(await ids({ number: on.incidentId.slice(-8) })).toContain(on.incidentId);
    expect(await ids({ state: 'closed' })).toEqual([on.incidentId]);
    expect(await ids({ state: 'open' })).toEqual([incidentId]);
  });

  it.each([
    { number: 'ZZZZZZZZ' },
    { number: '1234567' },
    { from: '2026-02-30' },
    { before: `1.${TEST_PLACES.school}.2026-11-20.1` },
  ])('refuses %j', async (search) => {
    await expect(testApi().as('safetyRep').incident.search(search)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('session.me', () => {
  it.each([
    ['safetyRep', ['school']],
    ['groupMember', ['school']],
    ['leader', []],
    ['ada', []],
    ['director', []],
  ] as const)('says what %s follows', async (who, expected) => {
    const { follows } = await testApi().as(who).session.me({});
    expect(follows.map(({ name }) => name)).toEqual(expected);
  });
});
