import { describe, expect, it } from 'vitest';
import { PEOPLE, refusal, testApi } from '../../../api.fixture.ts';

const person = (personId: string | null) => ({
  ...({ physicalInjury: 'pain', psychologicalImpact: 'none', wantsContact: 'today' } as const),
  personId,
});

describe('tellConsequences', () => {
  /** Ada sent it; it happened to her and to Bo. */
  const ofTwo = async () => {
    const api = testApi();
    const on = await api.received({ affected: [person(null), person(PEOPLE.bo.personId)] });
    const { incidentId } = on;
    const seenBy = async (who: 'ada' | 'bo' | 'leader') => (await api.as(who).incident.open({ incidentId })).affected;
    const rowOf = async (who: 'ada' | 'bo') => (await seenBy(who))[0]!.id;
    return { ...api, on, seenBy, rowOf };
  };

  it('is told by each of themself, moves the report for everybody, and tells who handles it', async () => {
    const { as, on, seenBy, rowOf, store } = await ofTwo();
    const told = { affectedId: await rowOf('bo'), told: { absence: 'up_to_three_days' as const } };
    const view = await as('bo').incident.tellConsequences({ ...on, ...told });
    expect(view).toMatchObject({
      severityFloor: 3,
      severity: 3,
      affected: [{ isMe: true, absence: 'up_to_three_days' }],
    });
    expect(store.outbox.at(-1)).toMatchObject({ topic: 'incident.consequences_told', parties: ['handler'] });
    expect((await seenBy('ada')).map(({ name, absence }) => [name, absence])).toEqual([['Ada', 'unknown']]);
    expect((await seenBy('leader')).map(({ name, absence }) => [name, absence])).toEqual([
      ['Ada', 'unknown'],
      ['Bo', 'up_to_three_days'],
    ]);
    expect(view.timeline.at(-1)).toMatchObject({ action: 'incident.tell_consequences', isMe: true });
  });

  it('is told of themself alone', async () => {
    const { as, on, rowOf } = await ofTwo();
    const ofBo = { affectedId: await rowOf('bo'), told: { sawDoctor: true } };
    await expect(as('ada').incident.tellConsequences({ ...on, ...ofBo })).rejects.toEqual(refusal('not_found'));
  });

  it('is told by the handler of each, and only the one it is about hears of it', async () => {
    const { as, on, rowOf, store } = await ofTwo();
    const ofBo = { affectedId: await rowOf('bo'), told: { sawDoctor: true } };
    const view = await as('leader').incident.tellConsequences({ ...on, ...ofBo });
    expect(view).toMatchObject({ severity: 3, affected: [{ health: null }, { health: { sawDoctor: true } }] });
    expect(store.outbox.at(-1)).toMatchObject({ parties: [], personIds: [PEOPLE.bo.personId] });
  });

  it('makes a report less serious with a reason alone, which all of its people read', async () => {
    const hurt = { ...person(PEOPLE.bo.personId), physicalInjury: 'visible_marks' as const };
    const { as, received, store } = testApi();
    const on = await received({ affected: [hurt], severitySelf: 1 });
    const { incidentId } = on;
    const [row] = (await as('leader').incident.open({ incidentId })).affected;
    const corrected = { ...on, affectedId: row!.id, told: { physicalInjury: 'none' as const } };
    const without = as('leader').incident.tellConsequences(corrected);
    await expect(without).rejects.toEqual(refusal('reason_required', { action: 'tellConsequences' }));
    const reason = 'Merkene var der fra før.';
    const view = await as('leader').incident.tellConsequences({ ...corrected, reason });
    expect(view).toMatchObject({ severity: 1, physicalHarm: false });
    expect(view.timeline.at(-1)).toMatchObject({ details: { from: 2, to: 1 } });
    for (const who of ['ada', 'bo'] as const) {
      const { statements } = await as(who).incident.open({ incidentId });
      expect(statements.at(-1)).toMatchObject({ kind: 'correction_reason', text: reason });
    }
    expect(store.outbox.slice(-2)).toMatchObject([
      { topic: 'incident.consequences_told', personIds: [PEOPLE.bo.personId] },
      { topic: 'incident.severity_lowered', parties: ['reporter', 'affected'] },
    ]);
  });

  it('moves what is counted, out of one cell and into the other', async () => {
    const { as, on, rowOf, store } = await ofTwo();
    const told = { affectedId: await rowOf('ada'), told: { absence: 'more_than_three_days' as const } };
    await as('ada').incident.tellConsequences({ ...on, ...told });
    const events = store.deltas
      .filter(({ family }) => family === 'event')
      .map(({ severity, delta }) => [severity, delta]);
    expect(events).toEqual([
      [2, 1],
      [2, -1],
      [3, 1],
    ]);
  });

  it('comes after the case is closed too, and leaves it closed', async () => {
    const { as, on, rowOf } = await ofTwo();
    const affectedId = await rowOf('bo');
    const words = {
      text: 'Vi har flyttet benken.',
      acknowledged: [],
      leaves: ['not_talked', 'not_assessed'] as ('not_talked' | 'not_assessed')[],
      leavesReason: 'Sykmeldt.',
    };
    const { version } = await as('leader').incident.close({ ...on, ...words });
    const told = { affectedId, told: { absence: 'more_than_three_days' as const } };
    expect(await as('bo').incident.tellConsequences({ ...on, version, ...told })).toMatchObject({
      status: 'closed',
      severity: 3,
    });
  });

  it.each([{}, { absence: null }, { injuredBodyParts: [] }, { wantsContact: 'now' }, { absence: 'three_weeks' }])(
    'does not take %j',
    async (told) => {
      const { as, on, rowOf } = await ofTwo();
      const sent = as('bo').incident.tellConsequences({ ...on, affectedId: await rowOf('bo'), told: told as object });
      await expect(sent).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    },
  );
});
