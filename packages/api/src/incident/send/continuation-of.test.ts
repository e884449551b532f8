import { TEST_PLACES } from '@vern/testing';
import { describe, expect, it } from 'vitest';
import { PEOPLE, refusal, testApi } from '../../api.fixture.ts';

describe('continuationOf', () => {
  it('starts a series with the report that is continued, and goes on with it', async () => {
    const { submit, store } = testApi();
    const first = await submit();
    const second = await submit({ continuesIncidentId: first.incidentId });
    const third = await submit({ continuesIncidentId: second.incidentId });
    const seriesIds = [first, second, third].map(({ incidentId }) => store.incidents.get(incidentId)!.facts.seriesId);
    expect(new Set(seriesIds)).toEqual(new Set([store.series[0]!.id]));
    expect(store.series).toMatchObject([{ unitId: TEST_PLACES.school, number: 1 }]);
  });

  it('is nothing when nothing is continued', async () => {
    const { submit, store } = testApi();
    const { incidentId } = await submit();
    expect(store.incidents.get(incidentId)!.facts.seriesId).toBeNull();
  });

  it('is not begun from a report that one does not know of', async () => {
    const { submit, store } = testApi();
    const { incidentId } = await submit();
    await expect(submit({ continuesIncidentId: incidentId }, 'bo')).rejects.toEqual(refusal('not_found'));
    expect(store.series).toEqual([]);
  });

  it.each(['leader', 'safetyRep', 'groupMember'] as const)(
    'is begun by a %s whom the same happened to, and tells its first reporter nothing of it',
    async (who) => {
      const { submit, as, store } = testApi();
      const { incidentId: first } = await submit();
      const { incidentId: second } = await submit({ continuesIncidentId: first }, who);
      const series = [first, second].map((id) => store.incidents.get(id)!.facts.seriesId);
      expect(series).toEqual([store.series[0]!.id, store.series[0]!.id]);
      const known = await as('ada').incident.open({ incidentId: first });
      expect(known.series).toEqual([]);
      expect(JSON.stringify(known)).not.toContain(second);
      expect(known.timeline.map(({ action }) => action)).not.toContain('series.start');
      const both = await as(who).incident.open({ incidentId: second });
      expect(both.series.map(({ id }) => id)).toEqual([first, second]);
    },
  );

  it('shows whoever handles them all of a series, by the day of the event, but for what is withdrawn', async () => {
    const { submit, as } = testApi();
    const { incidentId: monday } = await submit({ occurredOn: '2026-01-12' });
    const again = { continuesIncidentId: monday };
    const { incidentId: friday } = await submit({ occurredOn: '2026-01-09', ...again });
    const { incidentId: wrong } = await submit(again);
    await as('ada').incident.withdraw({ incidentId: wrong, version: 1, acknowledged: [] });
    const { series } = await as('leader').incident.open({ incidentId: friday });
    expect(series.map(({ id, occurredOn }) => [id, occurredOn])).toEqual([
      [friday, '2026-01-09'],
      [monday, '2026-01-12'],
    ]);
  });

  it.each([
    ['pupil', 'leader'],
    ['leader', 'pupil'],
  ] as const)('puts a report of what a %s did and one of what a %s did into no series', async (first, second) => {
    const { submit, store } = testApi();
    const { incidentId: earlier } = await submit({ perpetratorRole: first });
    const { incidentId: later } = await submit({ perpetratorRole: second, continuesIncidentId: earlier });
    for (const id of [earlier, later]) expect(store.incidents.get(id)!.facts.seriesId).toBeNull();
    expect(store.series).toEqual([]);
    expect(store.audit.map(({ action }) => action)).not.toContain('series.start');
  });

  it('goes on among reports about a leader', async () => {
    const { submit, store } = testApi();
    const { incidentId: earlier } = await submit({ perpetratorRole: 'leader' });
    const { incidentId: later } = await submit({ perpetratorRole: 'leader', continuesIncidentId: earlier });
    const seriesIds = [earlier, later].map((id) => store.incidents.get(id)!.facts.seriesId);
    expect(seriesIds).toEqual([store.series[0]!.id, store.series[0]!.id]);
  });

  it('belongs to one unit', async () => {
    const { submit, as, store } = testApi();
    const { incidentId } = await submit({
      affected: [
        { personId: PEOPLE.ada.personId, physicalInjury: 'pain', psychologicalImpact: 'none', wantsContact: 'today' },
      ],
    });
    const { version } = await as('leader').incident.receive({ incidentId, version: 1 });
    const moved = {
      incidentId,
      version,
      toUnitId: TEST_PLACES.otherSchool,
      reason: 'Hører til der.',
      acknowledged: [],
    };
    await as('leader').incident.move(moved);
    await expect(submit({ continuesIncidentId: incidentId })).rejects.toEqual(refusal('series_of_other_unit'));
    expect(store.series).toEqual([]);
  });
});
