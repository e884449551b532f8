import { incidentReport, TEST_PLACES, testId } from '@vern/testing';
import { describe, expect, it } from 'vitest';
import { CLOSING, PEOPLE, refusal, testApi } from '../../api.fixture.ts';

const words = { text: 'Vi går igjennom det i morgen.', acknowledged: [] };
const why = (reason: string) => ({ reason, acknowledged: [] });
const eventDeltas = (store: ReturnType<typeof testApi>['store']) =>
  store.deltas
    .filter(({ family }) => family === 'event')
    .map(({ unitId, severity, delta }) => [unitId, severity, delta]);

describe('receiveIncident', () => {
  it('tells the people of the event, and starts a new deadline', async () => {
    const { submit, as, store } = testApi();
    const { incidentId } = await submit();
    const view = await as('leader').incident.receive({ incidentId, version: 1 });
    expect(view).toMatchObject({ status: 'received', version: 2, nextStep: { step: 'talk', dueOn: '2026-01-15' } });
    expect(store.outbox.at(-1)).toMatchObject({ topic: 'incident.received', parties: ['reporter', 'affected'] });
  });

  it('is refused a second time', async () => {
    const { received, as } = testApi();
    await expect(as('leader').incident.receive(await received())).rejects.toEqual(refusal('action_not_allowed'));
  });
});

describe('a deputy', () => {
  it('is on record as one, for what they do and for their look at it; a leader is not', async () => {
    const { submit, as, store } = testApi();
    const { incidentId } = await submit();
    await as('deputy').incident.open({ incidentId });
    await as('deputy').incident.receive({ incidentId, version: 1 });
    await as('leader').incident.addNote({ incidentId, version: 2, ...words, audience: 'handlers' });
    const details = store.audit.filter((entry) => entry.actorId !== PEOPLE.ada.personId).map((entry) => entry.details);
    const standsIn = { deputyFor: PEOPLE.leader.personId };
    expect(details).toEqual([standsIn, standsIn, {}]);
    const { timeline } = await as('ada').incident.open({ incidentId });
    expect(timeline.map(({ action, isDeputy }) => [action, isDeputy])).toEqual([
      ['incident.submit', false],
      ['incident.receive', true],
      ['incident.note', false],
    ]);
  });
});

describe('assessIncident', () => {
  it('raises freely: counts follow, and nobody is told', async () => {
    const { received, as, store } = testApi();
    const on = await received();
    const told = store.outbox.length;
    expect(await as('leader').incident.assess({ ...on, severity: 3 })).toMatchObject({
      severity: 3,
      severityAssessed: 3,
    });
    expect(eventDeltas(store)).toEqual([
      [TEST_PLACES.school, 2, 1],
      [TEST_PLACES.school, 2, -1],
      [TEST_PLACES.school, 3, 1],
    ]);
    expect(store.outbox).toHaveLength(told);
  });

  it('lowers with a reason alone, and tells the reporter', async () => {
    const { received, as, store } = testApi();
    const on = await received({ severitySelf: 3 });
    await expect(as('leader').incident.assess({ ...on, severity: 2 })).rejects.toEqual(refusal('reason_required'));
    const view = await as('leader').incident.assess({ ...on, severity: 2, reason: 'Ingen skade ble funnet.' });
    expect(view).toMatchObject({ severity: 2, statements: [{ kind: 'severity_reason' }] });
    expect(store.outbox.at(-1)).toMatchObject({
      topic: 'incident.severity_lowered',
      parties: ['reporter', 'affected'],
    });
    expect(await as('ada').incident.open({ incidentId: on.incidentId })).toMatchObject({
      statements: [{ text: 'Ingen skade ble funnet.' }],
    });
  });

  it('never goes below the floor, with whatever reason', async () => {
    const { received, as } = testApi();
    const on = await received({ kinds: ['strangle'] });
    const low = as('leader').incident.assess({ ...on, severity: 2, reason: 'Ingen skade ble funnet.' });
    await expect(low).rejects.toEqual(refusal('severity_below_floor', { floor: '3' }));
  });

  it('keeps what was answered when causes are added', async () => {
    const { received, as } = testApi();
    const on = await received({ answers: { ageBand: 'grade_1_4' } });
    const view = await as('leader').incident.assess({ ...on, severity: 2, contributingFactors: ['staffing'] });
    expect(view.answers).toEqual({ ageBand: 'grade_1_4', contributingFactors: ['staffing'] });
  });
});

describe('askReporter and answerQuestion', () => {
  it('wait for the reporter, and go on once there is an answer', async () => {
    const { received, as, store } = testApi();
    const on = await received();
    const asked = await as('leader').incident.ask({ ...on, ...words });
    // A question stops no clock: the talk is due first.
    expect(asked).toMatchObject({ hasOpenQuestion: true, nextStep: { step: 'talk' } });
    const answered = await as('ada').incident.answer({ ...on, version: asked.version, ...words });
    expect(answered).toMatchObject({ hasOpenQuestion: false, nextStep: { step: 'talk' } });
    expect(store.outbox.slice(-2)).toMatchObject([
      { topic: 'incident.question', parties: ['reporter', 'affected'] },
      { topic: 'incident.answered', parties: ['handler'] },
    ]);
  });

  it('have one question open at a time', async () => {
    const { received, as } = testApi();
    const on = await received();
    const { version } = await as('leader').incident.ask({ ...on, ...words });
    const second = as('leader').incident.ask({ ...on, version, ...words });
    await expect(second).rejects.toEqual(refusal('question_already_open'));
  });

  it('take no answer to what nobody asked', async () => {
    const { received, as } = testApi();
    await expect(as('ada').incident.answer({ ...(await received()), ...words })).rejects.toEqual(
      refusal('no_open_question'),
    );
  });
});

describe('writeNote', () => {
  it('keeps what is for handlers from the reporter', async () => {
    const { received, as, store } = testApi();
    const on = await received();
    await as('leader').incident.addNote({ ...on, ...words, audience: 'handlers' });
    expect(store.firstAnswers).toEqual([]);
    expect((await as('ada').incident.open({ incidentId: on.incidentId })).statements).toEqual([]);
    expect((await as('leader').incident.open({ incidentId: on.incidentId })).statements).toMatchObject([
      { kind: 'note' },
    ]);
  });

  it('writes to one of the people alone, who is told of it by name, and answers the reporter only when it is them', async () => {
    const { received, as, store } = testApi();
    const [hit] = incidentReport().affected;
    const on = await received({ affected: [{ ...hit!, personId: PEOPLE.bo.personId }] });
    const to = (who: 'ada' | 'bo') => ({ audience: 'one' as const, addressedTo: PEOPLE[who].personId });
    const view = await as('leader').incident.addNote({ ...on, ...words, ...to('bo') });
    expect(view.statements.at(-1)).toMatchObject({ kind: 'message', onlyTo: { name: 'Bo', isMe: false } });
    expect(store.outbox.at(-1)).toMatchObject({
      ...{ topic: 'incident.answered', parties: [], personIds: [PEOPLE.bo.personId] },
    });
    expect(store.firstAnswers).toEqual([]);
    const textsOf = async (who: 'ada' | 'bo') =>
      (await as(who).incident.open({ incidentId: on.incidentId })).statements;
    expect(await textsOf('ada')).toEqual([]);
    expect(await textsOf('bo')).toMatchObject([{ onlyTo: { isMe: true } }]);
    await as('leader').incident.addNote({ ...on, version: view.version, ...words, ...to('ada') });
    expect(store.firstAnswers).toHaveLength(1);
    expect([(await textsOf('ada')).length, (await textsOf('bo')).length]).toEqual([1, 1]);
  });

  it.each([PEOPLE.outsider.personId, undefined])('writes to nobody who has no part in it', async (addressedTo) => {
    const { received, as } = testApi();
    const on = await received();
    const sent = as('leader').incident.addNote({
      ...on,
      ...words,
      audience: 'one',
      ...(addressedTo && { addressedTo }),
    });
    await expect(sent).rejects.toEqual(refusal('not_found'));
  });

  it('counts the first words to the reporter as the answer, and only those', async () => {
    const { received, as, store, clock } = testApi();
    const on = await received();
    clock.advance(90 * 60_000);
    const { version } = await as('leader').incident.addNote({ ...on, ...words, audience: 'reporter' });
    await as('leader').incident.close({ ...on, ...CLOSING, version });
    expect(store.firstAnswers).toEqual([{ unitId: TEST_PLACES.school, answeredOn: '2026-01-15', waitedMinutes: 90 }]);
  });
});

describe('moveIncident', () => {
  it('gives the report to another unit, anew, and takes the count along', async () => {
    const { received, as, store } = testApi();
    const on = await received();
    const moved = await as('leader').incident.move({
      ...on,
      ...why('Hører til der.'),
      toUnitId: TEST_PLACES.otherSchool,
    });
    expect(moved).toEqual({ incident: null });
    const view = await as('otherLeader').incident.open({ incidentId: on.incidentId });
    expect(view).toMatchObject({
      status: 'submitted',
      unitName: 'otherSchool',
      series: [],
      abilities: { receive: true },
    });
    expect(store.incidents.get(on.incidentId)!.facts.seriesId).toBeNull();
    expect(eventDeltas(store)).toEqual([
      [TEST_PLACES.school, 2, 1],
      [TEST_PLACES.school, 2, -1],
      [TEST_PLACES.otherSchool, 2, 1],
    ]);
    await expect(as('leader').incident.open({ incidentId: on.incidentId })).rejects.toEqual(refusal('not_found'));
  });

  it('takes its open measures along, with their owner and their day, beneath what the new unit does first', async () => {
    const { received, as, store } = testApi();
    const on = await received();
    const measure = {
      type: 'technical',
      title: 'Flytte benken',
      dueOn: '2026-02-01',
      ownerId: PEOPLE.bo.personId,
    } as const;
    const assessed = await as('leader').incident.assess({ ...on, severity: 2 });
    const { version, measures } = await as('leader').incident.addMeasure({
      ...on,
      version: assessed.version,
      ...measure,
    });
    const toUnitId = TEST_PLACES.otherSchool;
    await as('leader').incident.move({ ...on, version, ...why('Hører til der.'), toUnitId });
    const { incidentId } = on;
    const there = await as('otherLeader').incident.open({ incidentId });
    expect(there).toMatchObject({ nextStep: { step: 'receive' }, measures: [{ ownerName: 'Bo', status: 'planned' }] });
    const taken = await as('otherLeader').incident.receive({ incidentId, version: there.version });
    expect(taken).toMatchObject({ nextStep: { step: 'talk' }, measures: [{ canFinish: true }] });
    expect(store.incidents.get(incidentId)!.facts.measureDueOn).toBe('2026-02-01');
    // Its owner, who may see it no more than before, can still carry it out.
    const done = await as('bo').measure.finish({ measureId: measures[0]!.id, version: 1 });
    expect(done.measure).toMatchObject({ status: 'done', unitName: 'otherSchool' });
    expect(store.incidents.get(incidentId)!.facts.measureDueOn).toBeNull();
  });

  it('stays with the next level up when it is about a leader, who goes on seeing it', async () => {
    const { received, as, store } = testApi();
    const on = await received({ perpetratorRole: 'leader' }, 'director');
    const toUnitId = TEST_PLACES.otherSchool;
    const { incident } = await as('director').incident.move({ ...on, ...why('Hører til der.'), toUnitId });
    expect(incident).toMatchObject({ unitId: toUnitId, relation: 'next_level_leader' });
    expect(store.incidents.get(on.incidentId)!.facts.handlerNodeId).toBe(TEST_PLACES.agency);
  });

  it.each([
    ['the unit it is at', TEST_PLACES.school, 'move_to_same_unit'],
    ['a unit that is closed', TEST_PLACES.mergedSchool, 'unit_not_open'],
    ['a department', TEST_PLACES.department, 'unit_not_open'],
    ['an agency', TEST_PLACES.agency, 'unit_not_open'],
    ['nowhere', testId(9_999), 'unit_not_open'],
  ] as const)('refuses to move it to %s', async (_where, toUnitId, code) => {
    const { received, as, store } = testApi();
    const on = await received();
    const sent = as('leader').incident.move({ ...on, ...why('Hører til der.'), toUnitId });
    await expect(sent).rejects.toEqual(refusal(code));
    expect(store.incidents.get(on.incidentId)!.facts.unitId).toBe(TEST_PLACES.school);
  });
});

describe('closeIncident and reopenIncident', () => {
  it('close with an answer, and reopen when the reporter is not done', async () => {
    const { received, as, store } = testApi();
    const on = await received();
    const closed = await as('leader').incident.close({ ...on, ...CLOSING });
    expect(closed).toMatchObject({ status: 'closed', closedAt: '2026-01-15T08:00:00.000Z', nextStep: null });
    const again = await as('ada').incident.reopen({ ...on, version: closed.version, ...why('Det skjedde igjen.') });
    expect(again).toMatchObject({
      status: 'in_progress',
      closedAt: null,
      statements: [{ kind: 'closing_answer' }, { kind: 'left_undone_reason' }, { kind: 'reopen_reason' }],
    });
    expect(store.outbox.at(-1)).toMatchObject({
      topic: 'incident.reopened',
      parties: ['reporter', 'affected', 'handler'],
    });
    expect(eventDeltas(store)).toHaveLength(1);
  });

  it.each(['', '   ', '\n'])('refuses to close with %j for an answer', async (text) => {
    const { received, as } = testApi();
    const sent = as('leader').incident.close({ ...(await received()), text, acknowledged: [] });
    await expect(sent).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it.each(['leader', 'deputy'] as const)(
    'is reopened by its %s with a reason, and the others are told',
    async (who) => {
      const { received, as, store } = testApi();
      const on = await received();
      const { version } = await as('leader').incident.close({ ...on, ...CLOSING });
      const again = await as(who).incident.reopen({ ...on, version, ...why('Jeg lukket feil sak.') });
      expect(again).toMatchObject({ status: 'in_progress', nextStep: { step: 'talk' } });
      expect(store.outbox.at(-1)).toMatchObject({ topic: 'incident.reopened' });
    },
  );

  it.each(['safetyRep', 'groupMember'] as const)('is not reopened by %s, who may read it', async (who) => {
    const { received, as } = testApi();
    const on = await received();
    const { version } = await as('leader').incident.close({ ...on, ...CLOSING });
    const sent = as(who).incident.reopen({ ...on, version, ...why('Det skjedde igjen.') });
    await expect(sent).rejects.toEqual(refusal('action_not_allowed'));
  });

  it('are the affected employee’s too: to answer what is asked, and to say that it is not over', async () => {
    const { received, as } = testApi();
    const [hit] = incidentReport().affected;
    const on = await received({ affected: [{ ...hit!, personId: PEOPLE.bo.personId }] });
    const asked = await as('leader').incident.ask({ ...on, ...words });
    const answered = await as('bo').incident.answer({ ...on, version: asked.version, ...words });
    expect(answered).toMatchObject({ relation: 'affected', hasOpenQuestion: false });
    const { version } = await as('leader').incident.close({ ...on, ...CLOSING, version: answered.version });
    const again = await as('bo').incident.reopen({ ...on, version, ...why('Jeg er fortsatt redd.') });
    expect(again.status).toBe('in_progress');
  });

  it('take nothing away unseen: what is not done is said, and why', async () => {
    const { received, as, store } = testApi();
    const on = await received();
    const close = (more: object) => as('leader').incident.close({ ...on, ...words, ...more });
    await expect(close({})).rejects.toEqual(refusal('closing_blocked', { blockers: 'not_talked not_assessed' }));
    await expect(close({ leaves: ['not_talked'] })).rejects.toEqual(
      refusal('closing_blocked', { blockers: 'not_assessed' }),
    );
    const leaves = ['not_talked', 'not_assessed'];
    await expect(close({ leaves })).rejects.toEqual(refusal('reason_required'));
    await expect(close({ leaves, leavesReason: 'Gjelder 01010750160.' })).rejects.toEqual(
      refusal('identity_number_in_text'),
    );
    expect(store.incidents.get(on.incidentId)!.facts.status).toBe('received');
    const closed = await close({ leaves, leavesReason: 'Hun ville ikke snakke.' });
    expect(closed).toMatchObject({ status: 'closed', closingBlockers: [] });
    const seen = await as('ada').incident.open({ incidentId: on.incidentId });
    expect(seen.statements).toMatchObject([
      { kind: 'closing_answer' },
      { kind: 'left_undone_reason', text: 'Hun ville ikke snakke.' },
    ]);
  });

  it('close without a word more once everything is done, and take a question back that waits', async () => {
    const { received, as } = testApi();
    const on = await received();
    const { recordTalk, assess, ask, close } = as('leader').incident;
    const talked = await recordTalk({ ...on, talkedOn: '2026-01-15', acknowledged: [] });
    const assessed = await assess({ ...on, version: talked.version, severity: 2 });
    expect(assessed.closingBlockers).toEqual([]);
    const asked = await ask({ ...on, version: assessed.version, ...words });
    expect(asked.closingBlockers).toEqual(['open_question']);
    const closed = await close({ ...on, version: asked.version, ...words, leaves: ['open_question'] });
    expect(closed).toMatchObject({ status: 'closed', hasOpenQuestion: false });
    const late = as('ada').incident.answer({ ...on, version: closed.version, ...words });
    await expect(late).rejects.toEqual(refusal('no_open_question'));
  });
});

describe('withdrawIncident and closeAsWithdrawn', () => {
  it('take the report out of the counts', async () => {
    const { submit, as, store } = testApi();
    const { incidentId } = await submit();
    expect(await as('ada').incident.withdraw({ incidentId, version: 1, acknowledged: [] })).toMatchObject({
      status: 'withdrawn',
    });
    expect(eventDeltas(store).map(([, , delta]) => delta)).toEqual([1, -1]);
  });

  it('let the reporter withdraw until it is received, and the handler after that, with a reason', async () => {
    const { received, as, store } = testApi();
    const on = await received();
    const late = as('ada').incident.withdraw({ ...on, acknowledged: [] });
    await expect(late).rejects.toEqual(refusal('action_not_allowed', { status: 'received' }));
    await as('leader').incident.closeAsWithdrawn({ ...on, ...why('Melderen ba om det.') });
    expect(store.incidents.get(on.incidentId)!.facts.status).toBe('withdrawn');
    expect(eventDeltas(store).map(([, , delta]) => delta)).toEqual([1, -1]);
  });

  it('is not the affected employee’s to withdraw', async () => {
    const { submit, as } = testApi();
    const { incidentId } = await submit({
      affected: [
        { personId: PEOPLE.bo.personId, physicalInjury: 'pain', psychologicalImpact: 'none', wantsContact: 'today' },
      ],
    });
    const sent = as('bo').incident.withdraw({ incidentId, version: 1, acknowledged: [] });
    await expect(sent).rejects.toEqual(refusal('action_not_allowed'));
    const added = await as('bo').incident.supplement({ incidentId, version: 1, ...words });
    expect(added.statements).toMatchObject([{ kind: 'addendum', isMine: true }]);
  });
});
