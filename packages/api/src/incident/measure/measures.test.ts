import { testId } from '@vern/testing';
import { describe, expect, it, vi } from 'vitest';
import { PEOPLE, refusal, testApi } from '../../api.fixture.ts';

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

/** The first two duties of a report, done: what is left is its measures and its answer. */
async function settled(api: ReturnType<typeof testApi>, on: { incidentId: string; version: number }) {
  const { recordTalk, assess } = api.as('leader').incident;
  const talked = await recordTalk({ ...on, talkedOn: '2026-01-15', acknowledged: [] });
  return assess({ ...on, version: talked.version, severity: 2 });
}

/** Two measures of an assessed report: one that Bo has finished, due first, and one that is open. */
async function withFinished() {
  const api = await withMeasure();
  const { as, incidentId, version, on, store } = api;
  const assessed = await settled(api, { incidentId, version });
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
    const { view, store, on } = await withMeasure();
    expect(view.measures).toMatchObject([
      { ownerName: 'Bo', dueOn: '2026-02-01', status: 'planned', isOverdue: false },
    ]);
    const { bo, leader } = PEOPLE;
    expect(store.outbox.slice(-2)).toMatchObject([
      {
        topic: 'incident.measure_assigned',
        parties: ['reporter', 'affected'],
        leftOut: [leader.personId, bo.personId],
      },
      { topic: 'measure.assigned', subject: { type: 'measure', id: on.measureId }, personIds: [bo.personId] },
    ]);
  });

  it('makes the one that is due first the next step', async () => {
    const api = await withMeasure();
    const { as, incidentId, version } = api;
    const assessed = await settled(api, { incidentId, version });
    const more = { ...benches, dueOn: '2026-01-20' };
    const view = await as('leader').incident.addMeasure({ incidentId, version: assessed.version, ...more });
    expect(view.nextStep).toMatchObject({ step: 'finish_measure', dueOn: '2026-01-20', rule: null });
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
    // The answer is due before either: the day of a measure far ahead hides nothing.
    expect(dueOf()).toEqual(['2026-02-01', '2026-01-29']);
  });

  it.each([
    ['yesterday', { dueOn: '2026-01-14' }, 'measure_due_in_past'],
    ['a day that nobody lives to see', { dueOn: '9999-12-31' }, 'measure_due_too_far'],
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

describe('measure.finish by the handler', () => {
  it('leaves the report with what is due then', async () => {
    const { as, on, incidentId, store } = await withMeasure();
    const { measure } = await as('leader').measure.finish({ measureId: on.measureId, version: 1 });
    expect(measure).toMatchObject({ status: 'done', canFinish: false, canReopen: false, version: 2 });
    const view = await as('leader').incident.open({ incidentId });
    expect(view.measures).toMatchObject([{ status: 'done', canFinish: false, version: 2 }]);
    expect(view.nextStep).toMatchObject({ step: 'talk' });
    expect(store.incidents.get(incidentId)!.facts.measureDueOn).toBeNull();
    // People are not told of what they did themselves.
    expect(store.outbox.some(({ topic }) => topic === 'incident.measure_finished')).toBe(false);
  });

  it('keeps the day of another that its owner opens again meanwhile', async () => {
    const { as, ports, open, reopen, dueOf } = await withFinished();
    const { change } = ports.measures;
    vi.spyOn(ports.measures, 'change').mockImplementationOnce(async (...finish) => {
      await reopen();
      return change(...finish);
    });
    await as('leader').measure.finish({ measureId: open.id, version: 1 });
    // The answer is due before either: the day of a measure far ahead hides nothing.
    expect(dueOf()).toEqual(['2026-02-01', '2026-01-29']);
  });

  it('is its owner’s, when the report is open to them, and tells the handler as from their own list', async () => {
    const { as, store, on } = await withMeasure(PEOPLE.ada.personId);
    const { finish } = as('ada').measure;
    expect((await finish({ measureId: on.measureId, version: 1 })).measure).toMatchObject({ status: 'done' });
    expect(store.outbox.at(-1)).toMatchObject({ topic: 'incident.measure_finished', parties: ['handler'] });
    const again = finish({ measureId: on.measureId, version: 2 });
    await expect(again).rejects.toEqual(refusal('action_not_allowed'));
  });

  it.each([
    ['ada', 'action_not_allowed'],
    ['safetyRep', 'action_not_allowed'],
    ['groupMember', 'not_found'],
    ['outsider', 'not_found'],
  ] as const)('is not that of %s: %s', async (who, code) => {
    const { as, on } = await withMeasure();
    for (const step of ['start', 'putBack', 'finish', 'reopen'] as const) {
      const taken = as(who).measure[step]({ measureId: on.measureId, version: 1 });
      await expect(taken).rejects.toEqual(refusal(code));
    }
  });

  it('happens once: who was slower learns that, and who has seen it done may not do it again', async () => {
    const { as, on } = await withMeasure();
    const { finish } = as('leader').measure;
    await finish({ measureId: on.measureId, version: 1 });
    await expect(finish({ measureId: on.measureId, version: 1 })).rejects.toEqual(refusal('stale_version'));
    await expect(finish({ measureId: on.measureId, version: 2 })).rejects.toEqual(refusal('action_not_allowed'));
  });

  it('is refused on what is not there', async () => {
    const { as } = await withMeasure();
    const sent = as('leader').measure.finish({ measureId: testId(9_999), version: 1 });
    await expect(sent).rejects.toEqual(refusal('not_found'));
  });
});

describe('changeMeasure', () => {
  const why = { reason: 'Den som hadde ansvaret, har sluttet.', acknowledged: [] };
  const other = { ownerId: PEOPLE.ada.personId, dueOn: '2026-02-15' };

  it('gives it another owner and day with a reason, and tells both owners and the people of the event', async () => {
    const { as, store, on, version } = await withMeasure();
    const view = await as('leader').incident.changeMeasure({ ...on, version, ...other, ...why });
    expect(view.measures).toMatchObject([{ ownerName: 'Ada', dueOn: '2026-02-15', status: 'planned', version: 2 }]);
    expect(view.statements).toMatchObject([{ kind: 'measure_reason', text: why.reason }]);
    expect(store.incidents.get(on.incidentId)!.facts.measureDueOn).toBe('2026-02-15');
    const owners = [PEOPLE.ada.personId, PEOPLE.bo.personId];
    // Ada sent the report and has the measure now: she is told that it is hers, once.
    expect(store.outbox.slice(-2)).toMatchObject([
      {
        topic: 'incident.measure_changed',
        parties: ['reporter', 'affected'],
        leftOut: [PEOPLE.leader.personId, ...owners],
      },
      { topic: 'measure.changed', subject: { type: 'measure', id: on.measureId }, personIds: owners },
    ]);
    expect((await as('bo').measure.mine({})).openCount).toBe(0);
    expect((await as('ada').measure.mine({})).openCount).toBe(1);
  });

  it.each([
    ['nothing at all', { ownerId: PEOPLE.bo.personId, dueOn: '2026-02-01' }, 'measure_not_changed'],
    ['a day that is over', { ownerId: PEOPLE.bo.personId, dueOn: '2026-01-14' }, 'measure_due_in_past'],
    ['a day out of sight', { ownerId: PEOPLE.bo.personId, dueOn: '2126-02-01' }, 'measure_due_too_far'],
    ['somebody of another unit', { ...other, ownerId: PEOPLE.outsider.personId }, 'person_not_in_unit'],
  ] as const)('refuses %s', async (_what, to, code) => {
    const { as, store, on, version } = await withMeasure();
    const before = JSON.stringify(store.incidents.get(on.incidentId));
    const sent = as('leader').incident.changeMeasure({ ...on, version, ...to, ...why });
    await expect(sent).rejects.toEqual(refusal(code));
    expect(JSON.stringify(store.incidents.get(on.incidentId))).toBe(before);
  });

  it('keeps the day of one that is overdue when it gets another owner', async () => {
    const { as, on, version, clock } = await withMeasure();
    clock.advance(30 * 86_400_000);
    const view = await as('leader').incident.changeMeasure({ ...on, version, ...other, dueOn: '2026-02-01', ...why });
    expect(view.measures).toMatchObject([{ ownerName: 'Ada', isOverdue: true }]);
  });

  it.each(['ada', 'bo', 'safetyRep'] as const)('is not that of %s', async (who) => {
    const { as, on, version } = await withMeasure();
    const sent = as(who).incident.changeMeasure({ ...on, version, ...other, ...why });
    await expect(sent).rejects.toEqual(refusal(who === 'bo' ? 'not_found' : 'action_not_allowed'));
  });

  it('is refused when its owner was faster', async () => {
    const { as, on, version } = await withMeasure();
    await as('bo').measure.finish({ measureId: on.measureId, version: 1 });
    const changed = { ...on, ...other, ...why };
    await expect(as('leader').incident.changeMeasure({ ...changed, version })).rejects.toEqual(
      refusal('stale_version'),
    );
  });
});

describe('dropMeasure', () => {
  const why = { reason: 'Det er ikke lenger mulig.', acknowledged: [] };

  it('ends it with a reason, stops its clock, and tells its owner', async () => {
    const { as, store, on, version } = await withMeasure();
    const view = await as('leader').incident.dropMeasure({ ...on, version, ...why });
    expect(view.measures).toMatchObject([{ status: 'dropped', canFinish: false, canChange: false, isOverdue: false }]);
    expect(view.closingBlockers).not.toContain('open_measure');
    expect(store.incidents.get(on.incidentId)!.facts.measureDueOn).toBeNull();
    expect(store.outbox.slice(-2)).toMatchObject([
      { topic: 'incident.measure_changed', parties: ['reporter', 'affected'] },
      { topic: 'measure.changed', subject: { type: 'measure', id: on.measureId }, personIds: [PEOPLE.bo.personId] },
    ]);
    expect(await as('bo').measure.mine({})).toMatchObject({ openCount: 0, finishedCount: 1 });
  });

  it('happens once, and never without a reason', async () => {
    const { as, on, version } = await withMeasure();
    const { dropMeasure } = as('leader').incident;
    await expect(dropMeasure({ ...on, version, ...why, reason: ' ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const dropped = await dropMeasure({ ...on, version, ...why });
    const again = dropMeasure({ ...on, version: dropped.version, measureVersion: 2, ...why });
    await expect(again).rejects.toEqual(refusal('action_not_allowed'));
  });
});
