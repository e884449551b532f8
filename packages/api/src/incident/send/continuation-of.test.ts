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

  it.each([
    ['leader', 'action_not_allowed'],
    ['safetyRep', 'action_not_allowed'],
    ['bo', 'not_found'],
  ] as const)('is not begun from somebody else’s report: %s gets %s', async (who, code) => {
    const { submit, store } = testApi();
    const { incidentId } = await submit();
    await expect(submit({ continuesIncidentId: incidentId }, who)).rejects.toEqual(refusal(code));
    expect(store.series).toEqual([]);
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
