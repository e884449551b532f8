import { TEST_PLACES, testId } from '@vern/testing';
import { describe, expect, it } from 'vitest';
import { refusal, testApi } from '../api.fixture.ts';

describe('organisation.colleagues', () => {
  it.each(['ada', 'leader', 'safetyRep'] as const)('names to %s who works at their own school today', async (who) => {
    const { people } = await testApi().as(who).organisation.colleagues({ nodeId: TEST_PLACES.school });
    const names = people.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Ada', 'Bo', 'Leder', 'Vikar']));
    expect(names).not.toContain('Sluttet');
    expect(names).not.toContain('Utenfor');
  });

  it.each([
    ['ada', TEST_PLACES.otherSchool],
    ['ada', TEST_PLACES.agency],
    ['departed', TEST_PLACES.school],
    ['steering', TEST_PLACES.school],
    ['leader', testId(9_999)],
  ] as const)('names nobody to %s at %s', async (who, nodeId) => {
    await expect(testApi().as(who).organisation.colleagues({ nodeId })).rejects.toEqual(refusal('not_found'));
  });
});

describe('organisation.people', () => {
  it('lists people with their roles, a page at a time', async () => {
    const { as } = testApi();
    const first = await as('admin').organisation.people({ pageSize: 2 });
    expect(first.people.map(({ name }) => name)).toEqual(['Ada', 'Annen']);
    const { id, name } = first.people.at(-1)!;
    const second = await as('admin').organisation.people({ pageSize: 2, after: { id, name } });
    expect(second.people.map((each) => each.name)).toEqual(['Bo', 'Drift']);
  });

  it('finds people by a part of the name, and says who stands in', async () => {
    const { people } = await testApi().as('director').organisation.people({ search: 'vik' });
    expect(people).toMatchObject([
      { name: 'Vikar', roles: [{ role: 'unit_leader', nodeName: 'school', isDeputy: true }] },
    ]);
  });

  it.each(['ada', 'leader', 'safetyRep', 'steering', 'departed'] as const)('is closed to %s', async (who) => {
    await expect(testApi().as(who).organisation.people({})).rejects.toEqual(refusal('not_found'));
  });
});

describe('organisation.people at a place', () => {
  it('lists those with a role there or in a part of it, past and present', async () => {
    const { people } = await testApi().as('director').organisation.people({ nodeId: TEST_PLACES.school });
    const names = people.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Ada', 'Leder', 'Sluttet', 'Vikar']));
    expect(names).not.toContain('Utenfor');
  });

  it('knows no place that is not there', async () => {
    await expect(
      testApi()
        .as('director')
        .organisation.people({ nodeId: testId(9_999) }),
    ).rejects.toEqual(refusal('not_found'));
  });
});

describe('organisation.vacancies', () => {
  it('names to a director the empty chairs below them, and who handles the reports meanwhile', async () => {
    const { withoutLeader, withoutSafetyRep } = await testApi().as('director').organisation.vacancies({});
    expect(withoutLeader).toEqual([
      { id: TEST_PLACES.kindergarten, name: 'kindergarten', handledAt: 'agency', handledBy: 'leader' },
    ]);
    expect(withoutSafetyRep.map(({ name }) => name)).toEqual(['kindergarten', 'otherSchool']);
  });

  it('names to whoever administers the municipality all of them, also above the units', async () => {
    const { withoutLeader } = await testApi().as('admin').organisation.vacancies({});
    const handled = withoutLeader.map(({ name, handledAt, handledBy }) => [name, handledAt, handledBy]);
    expect(handled).toEqual([
      ['division', 'division', 'steering_group'],
      ['kindergarten', 'agency', 'leader'],
      ['municipality', 'municipality', 'nobody'],
    ]);
  });

  it.each(['ada', 'leader', 'safetyRep', 'steering', 'departed'] as const)('is closed to %s', async (who) => {
    await expect(testApi().as(who).organisation.vacancies({})).rejects.toEqual(refusal('not_found'));
  });
});

describe('organisation.tree', () => {
  it('is the organisation of today, without what is closed', async () => {
    const { nodes } = await testApi().as('ada').organisation.tree({});
    expect(nodes.map(({ name }) => name)).toContain('otherSchool');
    expect(nodes.map(({ name }) => name)).not.toContain('mergedSchool');
  });
});
