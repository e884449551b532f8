import { testId } from '@vern/testing';
import { describe, expect, it, vi } from 'vitest';
import { PEOPLE, refusal, testApi } from '../api.fixture.ts';

const benches = {
  type: 'technical',
  title: 'Flytte benken',
  dueOn: '2026-02-01',
  ownerId: PEOPLE.bo.personId,
} as const;

async function withMeasure(ownerId: string = PEOPLE.bo.personId) {
  const api = testApi();
  const { incidentId, version } = await api.received();
  const view = await api.as('leader').incident.addMeasure({ incidentId, version, ...benches, ownerId });
  const [measure] = view.measures;
  return {
    ...api,
    incidentId,
    version: view.version,
    on: { incidentId, measureId: measure!.id, measureVersion: 1 },
    view,
  };
}

/** Two measures of an assessed report: one that Bo has finished, due first, and one that is open. */
async function withFinished() {
  const api = await withMeasure();
  const { as, incidentId, version, on, store } = api;
  const assessed = await as('leader').incident.assess({ incidentId, version, severity: 2 });
  const later = { ...benches, dueOn: '2026-03-01' };
  const view = await as('leader').incident.addMeasure({ incidentId, version: assessed.version, ...later });
  await as('bo').measure.finish({ measureId: on.measureId, version: 1 });
  const reopen = () => as('bo').measure.reopen({ measureId: on.measureId, version: 2 });
  const dueOf = () => {
    const { measureDueOn, nextDueOn } = store.incidents.get(incidentId)!.facts;
    return [measureDueOn, nextDueOn];
  };
  const open = view.measures.find(({ id }) => id !== on.measureId)!;
  return { ...api, version: store.incidents.get(incidentId)!.facts.version, open, reopen, dueOf };
}

describe('addMeasure', () => {
  it('has one owner and one day, and tells the owner and the people of the event', async () => {
    const { view, store } = await withMeasure();
    expect(view.measures).toMatchObject([
      { ownerName: 'Bo', dueOn: '2026-02-01', status: 'planned', isOverdue: false },
    ]);
    expect(store.outbox.at(-1)).toMatchObject({
      topic: 'incident.measure_assigned',
      payload: { tells: `reporter affected person:${PEOPLE.bo.personId}` },
    });
  });

  it('makes the one that is due first the next step', async () => {
    const { as, incidentId, version } = await withMeasure();
    const assessed = await as('leader').incident.assess({ incidentId, version, severity: 2 });
    const more = { ...benches, dueOn: '2026-01-20' };
    const view = await as('leader').incident.addMeasure({ incidentId, version: assessed.version, ...more });
    expect(view.nextStep).toMatchObject({ step: 'finish_measure', dueOn: '2026-01-20', source: null });
  });

  it('is refused when its owner opens another one again meanwhile, and keeps the day of that one', async () => {
    const { as, ports, store, incidentId, version, reopen, dueOf } = await withFinished();
    const { peopleAt } = ports.organisation;
    // After the report was read and before the measure is written.
    vi.spyOn(ports.organisation, 'peopleAt').mockImplementationOnce(async (...asked) => {
      await reopen();
      return peopleAt(...asked);
    });
    const later = { incidentId, ...benches, dueOn: '2026-02-20' };
    await expect(as('leader').incident.addMeasure({ ...later, version })).rejects.toEqual(refusal('stale_version'));
    const seen = store.incidents.get(incidentId)!.facts.version;
    await as('leader').incident.addMeasure({ ...later, version: seen });
    expect(dueOf()).toEqual(['2026-02-01', '2026-02-01']);
  });

  it.each([
    ['yesterday', { dueOn: '2026-01-14' }, 'measure_due_in_past'],
    ['somebody of another unit', { ownerId: PEOPLE.outsider.personId }, 'person_not_in_unit'],
    ['somebody who has left', { ownerId: PEOPLE.departed.personId }, 'person_not_in_unit'],
    ['a name in its title', { title: 'Følge opp Kristoffer tett' }, 'possible_name_in_text'],
  ] as const)('refuses %s', async (_what, changes, code) => {
    const { received, as, store } = testApi();
    const on = await received();
    await expect(as('leader').incident.addMeasure({ ...on, ...benches, ...changes })).rejects.toEqual(refusal(code));
    expect(store.incidents.get(on.incidentId)!.measures).toEqual([]);
  });
});

describe('finishMeasure', () => {
  it('is the handler’s, and leaves the report with what is due then', async () => {
    const { as, on } = await withMeasure();
    const view = await as('leader').incident.finishMeasure(on);
    expect(view.measures).toMatchObject([{ status: 'done', canFinish: false, version: 2 }]);
    expect(view.nextStep).toMatchObject({ step: 'assess' });
  });

  it('keeps the day of another that its owner opens again meanwhile', async () => {
    const { as, ports, incidentId, open, reopen, dueOf } = await withFinished();
    const { finishMeasure } = ports.incidents;
    vi.spyOn(ports.incidents, 'finishMeasure').mockImplementationOnce(async (...finish) => {
      await reopen();
      return finishMeasure(...finish);
    });
    await as('leader').incident.finishMeasure({ incidentId, measureId: open.id, measureVersion: 1 });
    expect(dueOf()).toEqual(['2026-02-01', '2026-02-01']);
  });

  it('is its owner’s, when the report is open to them, and tells the handler as from their own list', async () => {
    const { as, store, on } = await withMeasure(PEOPLE.ada.personId);
    expect((await as('ada').incident.finishMeasure(on)).measures).toMatchObject([{ status: 'done' }]);
    expect(store.outbox.at(-1)).toMatchObject({ topic: 'incident.measure_finished', payload: { tells: 'handler' } });
    await expect(as('ada').incident.finishMeasure(on)).rejects.toEqual(refusal('action_not_allowed'));
  });

  it.each(['ada', 'safetyRep', 'groupMember'] as const)('is not that of %s, who may read it', async (who) => {
    const { as, on } = await withMeasure();
    await expect(as(who).incident.finishMeasure(on)).rejects.toEqual(refusal('action_not_allowed'));
  });

  it('happens once', async () => {
    const { as, on } = await withMeasure();
    await as('leader').incident.finishMeasure(on);
    await expect(as('leader').incident.finishMeasure(on)).rejects.toEqual(refusal('action_not_allowed'));
  });

  it('is refused on a version that was changed, and on what is not there', async () => {
    const { as, on } = await withMeasure();
    const { finishMeasure } = as('leader').incident;
    await expect(finishMeasure({ ...on, measureVersion: 2 })).rejects.toEqual(refusal('stale_version'));
    await expect(finishMeasure({ ...on, measureId: testId(9_999) })).rejects.toEqual(refusal('not_found'));
  });
});
