import { assignedTo, TEST_NODES, TEST_PLACES } from '@vern/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSING, PEOPLE, refusal, testApi } from '../api.fixture.ts';
import { consoleAccess } from '../places/console-access.ts';
import { indexOrganisation } from '../places/organisation.ts';

describe('showOverview', () => {
  it('counts by month and kind of unit, hides 1–4, and shows zeros', async () => {
    const { submit, as } = testApi();
    for (let i = 0; i < 6; i += 1) await submit();
    await submit({ unitId: TEST_PLACES.otherSchool }, 'outsider');
    expect(await as('director').overview.show({})).toMatchObject({
      asOf: '2026-01-15',
      year: 2026,
      monthly: [
        { unitKind: 'school', months: [{ isSuppressed: false, count: 7 }], total: { count: 7, least: 7, most: 7 } },
        { unitKind: 'kindergarten', months: [{ isSuppressed: false, count: 0 }], total: { count: 0 } },
      ],
      silentSince: '2025-01-01',
      silentUntil: '2025-12-31',
    });
  });

  it('names silent units by whole months that are over: what comes or is taken back meanwhile moves nobody', async () => {
    const { submit, as, clock } = testApi();
    const silent = async () => (await as('director').overview.show({})).silentUnits.map(({ name }) => name);
    const before = await silent();
    expect(before).toHaveLength(3);
    const { incidentId } = await submit();
    await submit({ unitId: TEST_PLACES.otherSchool }, 'outsider');
    expect(await silent()).toEqual(before);
    clock.advance(20 * 86_400_000);
    expect(await silent()).toEqual(['kindergarten']);
    // Taken back in the month after: the months that are over stay as they were.
    await as('ada').incident.withdraw({ incidentId, version: 1, acknowledged: [] });
    expect(await silent()).toEqual(['kindergarten']);
  });

  // A reader who knows the rules, tries every count in every place, and keeps what gives the answer that was shown.
  it('lets a reader who knows its rules work out no hidden count, whatever the months hold', async () => {
    const random = fc.sample(fc.array(fc.oneof(fc.nat(5), fc.nat(40)), { minLength: 12, maxLength: 12 }), {
      numRuns: 25,
      seed: 20_261_129,
    });
    for (const counts of random) {
      const { as, ports, clock } = testApi();
      clock.advance(340 * 86_400_000);
      const answerTo = async (given: readonly number[]) => {
        const months = given.map((count, i) => ({
          month: `2026-${String(i + 1).padStart(2, '0')}`,
          unitKind: 'school' as const,
          count,
        }));
        Object.assign(ports.counts, { eventsByMonth: async () => months });
        return JSON.stringify(await as('director').overview.show({}));
      };
      const answer = await answerTo(counts);
      for (const [i, count] of counts.entries()) {
        if (count < 1 || count > 4) continue;
        const fits: number[] = [];
        for (let value = 0; value <= 12; value += 1) {
          if ((await answerTo(counts.with(i, value))) === answer) fits.push(value);
        }
        expect(fits).toEqual([1, 2, 3, 4]);
      }
    }
  });

  it.each([1, 2, 3, 4])('does not show %d', async (reports) => {
    const { submit, as } = testApi();
    for (let i = 0; i < reports; i += 1) await submit();
    const { monthly } = await as('steering').overview.show({});
    expect(monthly[0]).toEqual({
      unitKind: 'school',
      months: [{ isSuppressed: true, count: null }],
      total: { isSuppressed: true, count: null, least: 1, most: 4 },
    });
  });

  it.each([
    [0, null, 0],
    [1, null, null],
    [4, null, null],
    [5, 30, 5],
  ])('of %d answers shows the median %j and the number %j', async (answers, minutes, count) => {
    const { received, as, clock, store } = testApi();
    for (let i = 0; i < answers; i += 1) {
      const on = await received();
      clock.advance(30 * 60_000);
      await as('leader').incident.close({ ...on, ...CLOSING });
    }
    expect(store.firstAnswers).toHaveLength(answers);
    expect((await as('director').overview.show({})).firstAnswer).toMatchObject({ minutes, answers: { count } });
  });

  it.each(['ada', 'leader', 'safetyRep', 'groupMember', 'admin', 'outsider', 'departed'] as const)(
    'is closed to %s',
    async (who) => {
      await expect(testApi().as(who).overview.show({})).rejects.toEqual(refusal('not_found'));
    },
  );
});

describe('consoleAccess', () => {
  const organisation = indexOrganisation(TEST_NODES);
  const accessOf = (...roles: readonly Parameters<typeof assignedTo>[]) =>
    consoleAccess({
      actor: { ...PEOPLE.ada, assignments: roles.map((each) => assignedTo(...each)) },
      organisation,
      day: '2026-01-15',
    });

  it.each([
    ['agency_director', 'agency', true, true],
    ['hr_adviser', 'agency', true, true],
    ['steering_group_member', 'division', true, false],
    ['work_env_committee_member', 'municipality', true, false],
    ['system_admin', 'municipality', false, true],
    ['privacy_officer', 'division', false, true],
    ['content_editor', 'division', false, false],
    ['unit_leader', 'school', false, false],
    ['employee', 'agency', false, false],
  ] as const)('opens to %s at the %s figures: %j, people: %j', (role, place, readFigures, readPeople) => {
    // An actor who may look at people sees the empty chairs among them.
    expect(accessOf([role, place])).toEqual({ readFigures, readPeople, readVacancies: readPeople });
  });

  it('is over when the assignment is', () => {
    expect(accessOf(['agency_director', 'agency', { to: '2026-01-14' }])).toEqual({
      readFigures: false,
      readPeople: false,
      readVacancies: false,
    });
  });
});
