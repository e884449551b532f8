import { testId } from '@vern/testing';
import { describe, expect, it } from 'vitest';
import { PEOPLE, refusal, testApi } from '../api.fixture.ts';

/** Bo is neither a part of the report nor the one who handles it. */
async function withMeasure() {
  const api = testApi();
  const on = await api.received();
  const view = await api.as('leader').incident.addMeasure({
    ...on,
    type: 'technical',
    title: 'Flytte benken',
    dueOn: '2026-02-01',
    ownerId: PEOPLE.bo.personId,
  });
  return { ...api, incidentId: on.incidentId, measureId: view.measures[0]!.id };
}

describe('measure.mine', () => {
  it('shows the owner the measure alone, and the report stays closed to them', async () => {
    const { as, incidentId, measureId } = await withMeasure();
    const { measures } = await as('bo').measure.mine({});
    expect(measures).toEqual([
      {
        id: measureId,
        type: 'technical',
        title: 'Flytte benken',
        unitName: 'school',
        dueOn: '2026-02-01',
        status: 'planned',
        isOverdue: false,
        canFinish: true,
        version: 1,
      },
    ]);
    expect(JSON.stringify(measures)).not.toContain(incidentId);
    await expect(as('bo').incident.open({ incidentId })).rejects.toEqual(refusal('not_found'));
  });

  it.each(['ada', 'leader', 'safetyRep', 'outsider'] as const)('shows %s none: they own none', async (who) => {
    const { as } = await withMeasure();
    expect(await as(who).measure.mine({})).toEqual({ measures: [] });
  });
});

describe('measure.finish', () => {
  it('is the owner’s, goes on record, and tells the handler', async () => {
    const { as, store, measureId, incidentId } = await withMeasure();
    const { measures } = await as('bo').measure.finish({ measureId, version: 1 });
    expect(measures).toMatchObject([{ status: 'done', canFinish: false, version: 2 }]);
    expect(store.audit.at(-1)).toMatchObject({
      action: 'incident.finish_measure',
      entityId: measureId,
      incidentId,
      changedFields: ['status', 'doneAt'],
    });
    expect(store.outbox.at(-1)).toMatchObject({ topic: 'incident.measure_finished', payload: { tells: 'handler' } });
  });

  it('happens once, and on the version that was looked at', async () => {
    const { as, measureId } = await withMeasure();
    const { finish } = as('bo').measure;
    await expect(finish({ measureId, version: 2 })).rejects.toEqual(refusal('stale_version'));
    await finish({ measureId, version: 1 });
    await expect(finish({ measureId, version: 2 })).rejects.toEqual(refusal('action_not_allowed'));
  });

  it('is nobody else’s, not even the handler’s: they finish it in the case', async () => {
    const { as, measureId } = await withMeasure();
    for (const who of ['leader', 'ada', 'outsider'] as const)
      await expect(as(who).measure.finish({ measureId, version: 1 })).rejects.toEqual(refusal('not_found'));
    const unknown = as('bo').measure.finish({ measureId: testId(9_999), version: 1 });
    await expect(unknown).rejects.toEqual(refusal('not_found'));
  });
});
