import { testId } from '@vern/testing';
import { describe, expect, it } from 'vitest';
import { PEOPLE, refusal, testApi } from '../api.fixture.ts';

const NONE = { open: [], openCount: 0, finishedCount: 0 };

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

/** The same with as many measures as one likes, all of them Bo's: the n-th is due first, and has the id of `idOf(n)`. */
async function withMany(count: number) {
  const api = await withMeasure();
  const { store, incidentId } = api;
  const incident = store.incidents.get(incidentId)!;
  const [first] = incident.measures;
  const idOf = (n: number) => testId(20_000 + n);
  const dueOn = '2026-02-02';
  const more = Array.from({ length: count }, (_, n) => ({ ...first!, id: idOf(n), title: `Tiltak ${n}`, dueOn }));
  store.incidents.set(incidentId, { ...incident, measures: [first!, ...more] });
  return { ...api, idOf };
}

describe('measure.mine', () => {
  it('shows the owner the measure alone, and the report stays closed to them', async () => {
    const { as, incidentId, measureId } = await withMeasure();
    const mine = await as('bo').measure.mine({});
    expect(mine).toEqual({
      open: [
        {
          id: measureId,
          type: 'technical',
          title: 'Flytte benken',
          unitName: 'school',
          dueOn: '2026-02-01',
          status: 'planned',
          doneAt: null,
          isOverdue: false,
          canStart: true,
          canPutBack: false,
          canFinish: true,
          canReopen: false,
          version: 1,
        },
      ],
      openCount: 1,
      finishedCount: 0,
    });
    expect(JSON.stringify(mine)).not.toContain(incidentId);
    await expect(as('bo').incident.open({ incidentId })).rejects.toEqual(refusal('not_found'));
  });

  it.each(['ada', 'leader', 'safetyRep', 'outsider'] as const)('shows %s none: they own none', async (who) => {
    const { as } = await withMeasure();
    expect(await as(who).measure.mine({})).toEqual(NONE);
    expect(await as(who).measure.finished({})).toEqual({ measures: [], next: null });
  });

  it('counts what is open and what is finished apart, and lists the open ones alone', async () => {
    const { as, measureId } = await withMany(2);
    await as('bo').measure.finish({ measureId, version: 1 });
    expect(await as('bo').measure.mine({})).toMatchObject({
      open: [{ title: 'Tiltak 0' }, { title: 'Tiltak 1' }],
      openCount: 2,
      finishedCount: 1,
    });
  });

  it('shows as many as anybody could have, and counts them all', async () => {
    const { as } = await withMany(204);
    const { open, openCount } = await as('bo').measure.mine({});
    expect([open.length, openCount]).toEqual([200, 205]);
  });
});

describe('measure.finished', () => {
  it('gives them latest first, a page at a time, each once', async () => {
    const count = 25;
    const { as, clock, idOf } = await withMany(count);
    for (let n = 0; n < count; n += 1) {
      clock.advance(60_000);
      await as('bo').measure.finish({ measureId: idOf(n), version: 1 });
    }
    const { finished } = as('bo').measure;
    const first = await finished({});
    expect(first.measures).toHaveLength(20);
    const second = await finished({ before: first.next });
    expect(second).toMatchObject({ next: null });
    const all = [...first.measures, ...second.measures].map(({ id }) => id);
    expect(all).toEqual(Array.from({ length: count }, (_, n) => idOf(count - 1 - n)));
  });

  it('refuses a key that is not one', async () => {
    const { as } = await withMeasure();
    await expect(as('bo').measure.finished({ before: 'i går' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('measure.finish', () => {
  it('is the owner’s, goes on record, and tells the handler', async () => {
    const { as, store, measureId, incidentId, clock } = await withMeasure();
    const { measure } = await as('bo').measure.finish({ measureId, version: 1 });
    const doneAt = clock().toISOString();
    expect(measure).toMatchObject({ status: 'done', doneAt, canFinish: false, canReopen: true, version: 2 });
    expect(await as('bo').measure.finished({})).toEqual({ measures: [measure], next: null });
    expect(store.audit.at(-1)).toMatchObject({
      action: 'incident.finish_measure',
      entityId: measureId,
      subject: { type: 'incident', id: incidentId },
      changedFields: ['status', 'doneAt'],
    });
    expect(store.outbox.at(-1)).toMatchObject({ topic: 'incident.measure_finished', parties: ['handler'] });
  });

  it('reaches one that the list has no room for', async () => {
    const { as, idOf } = await withMany(204);
    const measureId = idOf(203);
    expect((await as('bo').measure.mine({})).open.map(({ id }) => id)).not.toContain(measureId);
    await expect(as('bo').measure.finish({ measureId, version: 1 })).resolves.toMatchObject({
      measure: { id: measureId, status: 'done' },
    });
  });

  it('happens once, and on the version that was looked at', async () => {
    const { as, measureId } = await withMeasure();
    const { finish } = as('bo').measure;
    await expect(finish({ measureId, version: 2 })).rejects.toEqual(refusal('stale_version'));
    await finish({ measureId, version: 1 });
    await expect(finish({ measureId, version: 2 })).rejects.toEqual(refusal('action_not_allowed'));
  });

  it('is the handler’s too, and nobody else’s', async () => {
    const { as, measureId } = await withMeasure();
    await expect(as('ada').measure.finish({ measureId, version: 1 })).rejects.toEqual(refusal('action_not_allowed'));
    await expect(as('outsider').measure.finish({ measureId, version: 1 })).rejects.toEqual(refusal('not_found'));
    const unknown = as('bo').measure.finish({ measureId: testId(9_999), version: 1 });
    await expect(unknown).rejects.toEqual(refusal('not_found'));
    await expect(as('leader').measure.finish({ measureId, version: 1 })).resolves.toMatchObject({
      measure: { status: 'done', canReopen: false },
    });
  });
});

describe('measure.start', () => {
  it('says that it is under way, on record, and tells the handler; its day stands', async () => {
    const { as, store, measureId, incidentId } = await withMeasure();
    const before = store.incidents.get(incidentId)!.facts;
    const { measure } = await as('bo').measure.start({ measureId, version: 1 });
    expect(measure).toMatchObject({
      status: 'started',
      canStart: false,
      canPutBack: true,
      canFinish: true,
      version: 2,
    });
    expect(await as('bo').measure.mine({})).toEqual({ open: [measure], openCount: 1, finishedCount: 0 });
    expect((await as('leader').incident.open({ incidentId })).measures).toMatchObject([
      { status: 'started', canStart: false, canPutBack: true, canFinish: true, canChange: true },
    ]);
    expect(store.audit.find(({ action }) => action === 'incident.start_measure')).toMatchObject({
      actorId: PEOPLE.bo.personId,
      entityId: measureId,
      subject: { type: 'incident', id: incidentId },
      changedFields: ['status'],
    });
    expect(store.outbox.at(-1)).toMatchObject({ topic: 'incident.measure_started', parties: ['handler'] });
    expect(store.incidents.get(incidentId)!.facts).toEqual(before);
  });

  it('is the handler’s too, who tells nobody by it', async () => {
    const { as, store, measureId } = await withMeasure();
    const told = store.outbox.length;
    await expect(as('leader').measure.start({ measureId, version: 1 })).resolves.toMatchObject({
      measure: { status: 'started', version: 2 },
    });
    expect(store.outbox).toHaveLength(told);
  });

  it('happens once, and not to what is done', async () => {
    const { as, measureId } = await withMeasure();
    const { start, finish } = as('bo').measure;
    await start({ measureId, version: 1 });
    await expect(start({ measureId, version: 1 })).rejects.toEqual(refusal('stale_version'));
    await expect(start({ measureId, version: 2 })).rejects.toEqual(refusal('action_not_allowed'));
    await finish({ measureId, version: 2 });
    await expect(start({ measureId, version: 3 })).rejects.toEqual(refusal('action_not_allowed'));
  });
});

describe('measure.putBack', () => {
  it('takes a slip back, and the handler who was told is told again', async () => {
    const { as, store, measureId } = await withMeasure();
    await as('bo').measure.start({ measureId, version: 1 });
    const { measure } = await as('bo').measure.putBack({ measureId, version: 2 });
    expect(measure).toMatchObject({ status: 'planned', canStart: true, canPutBack: false, version: 3 });
    expect(store.outbox.slice(-2)).toMatchObject([
      { topic: 'incident.measure_started', parties: ['handler'] },
      { topic: 'incident.measure_put_back', parties: ['handler'] },
    ]);
  });

  it('is not for what was not begun', async () => {
    const { as, measureId } = await withMeasure();
    const sent = as('bo').measure.putBack({ measureId, version: 1 });
    await expect(sent).rejects.toEqual(refusal('action_not_allowed'));
  });
});

describe('measure.reopen', () => {
  const finished = async () => {
    const api = await withMeasure();
    await api.as('bo').measure.finish({ measureId: api.measureId, version: 1 });
    return api;
  };

  it('takes a slip back: the measure is open, on record, and the handler who was told is told again', async () => {
    const { as, store, measureId, incidentId } = await finished();
    const { measure } = await as('bo').measure.reopen({ measureId, version: 2 });
    expect(measure).toMatchObject({ status: 'planned', doneAt: null, canFinish: true, canReopen: false, version: 3 });
    expect(await as('bo').measure.mine({})).toEqual({ open: [measure], openCount: 1, finishedCount: 0 });
    expect(store.audit.at(-1)).toMatchObject({
      action: 'incident.reopen_measure',
      entityId: measureId,
      subject: { type: 'incident', id: incidentId },
      changedFields: ['status', 'doneAt'],
    });
    expect(store.outbox.slice(-2)).toMatchObject([
      { topic: 'incident.measure_finished', parties: ['handler'] },
      { topic: 'incident.measure_reopened', parties: ['handler'] },
    ]);
  });

  it('can be followed by finishing it after all', async () => {
    const { as, measureId } = await finished();
    await as('bo').measure.reopen({ measureId, version: 2 });
    await expect(as('bo').measure.finish({ measureId, version: 3 })).resolves.toMatchObject({
      measure: { status: 'done', version: 4 },
    });
  });

  it('is possible the day after, and not later', async () => {
    const { as, measureId, clock } = await finished();
    clock.advance(2 * 86_400_000);
    expect((await as('bo').measure.finished({})).measures).toMatchObject([{ canReopen: false }]);
    const late = as('bo').measure.reopen({ measureId, version: 2 });
    await expect(late).rejects.toEqual(refusal('action_not_allowed', { action: 'reopen' }));
  });

  it('is not for what is open, and on the version that was looked at', async () => {
    const { as, measureId } = await withMeasure();
    const { finish, reopen } = as('bo').measure;
    await expect(reopen({ measureId, version: 1 })).rejects.toEqual(refusal('action_not_allowed'));
    await finish({ measureId, version: 1 });
    await expect(reopen({ measureId, version: 1 })).rejects.toEqual(refusal('stale_version'));
  });

  it('is nobody else’s, not even the handler’s', async () => {
    const { as, measureId } = await finished();
    for (const [who, code] of [
      ['leader', 'action_not_allowed'],
      ['ada', 'action_not_allowed'],
      ['outsider', 'not_found'],
    ] as const)
      await expect(as(who).measure.reopen({ measureId, version: 2 })).rejects.toEqual(refusal(code));
  });
});
