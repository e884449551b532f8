import type { TRPCError } from '@trpc/server';
import { incidentReport, TEST_PLACES, testId } from '@vern/testing';
import { describe, expect, it } from 'vitest';
import type { ZodError } from 'zod';
import { PEOPLE, refusal, testApi } from '../../api.fixture.ts';

const person = (personId: string | null = null) =>
  ({ personId, physicalInjury: 'none', psychologicalImpact: 'none', wantsContact: 'no_need' }) as const;

describe('submitIncident', () => {
  it('gives a receipt: that it arrived, how serious it counts, who answers, and by when', async () => {
    expect(await testApi().submit()).toMatchObject({
      created: true,
      severity: 2,
      floorReasons: [],
      unitName: 'school',
      handledBy: 'unit_leader',
      nextStep: { step: 'receive', isOverdue: false },
      receivedAt: '2026-01-15T08:00:00.000Z',
    });
  });

  it('writes the report, its audit, its message and its counts at once', async () => {
    const { submit, store } = testApi();
    const { incidentId } = await submit({ description: 'Sparket mot leggen.' });
    const stored = store.incidents.get(incidentId)!;
    expect(stored.facts).toMatchObject({ status: 'submitted', version: 1, handlerNodeId: TEST_PLACES.school });
    expect(stored.statements).toMatchObject([{ kind: 'description', text: 'Sparket mot leggen.' }]);
    expect(stored.identities.map(({ relation }) => relation)).toEqual(['reporter', 'affected']);
    expect(store.audit).toMatchObject([{ action: 'incident.submit', entityId: incidentId }]);
    expect(store.outbox).toMatchObject([
      {
        topic: 'incident.submitted',
        subject: { type: 'incident', id: incidentId },
        parties: ['affected', 'handler', 'safety_rep'],
      },
    ]);
    expect(store.deltas.map(({ family, kind, delta }) => [family, kind, delta])).toEqual([
      ['event', '', 1],
      ['kind', 'hit', 1],
      ['kind', 'kick', 1],
    ]);
  });

  it('raises the level to its floor and says which answers made it so', async () => {
    const { severity, floorReasons } = await testApi().submit({ kinds: ['strangle'], severitySelf: 1 });
    expect(severity).toBe(3);
    expect(floorReasons).toEqual([{ field: 'kinds', code: 'strangle', floor: 3 }]);
  });

  it('gives no reasons for a level that was the reporter’s own', async () => {
    const { severity, floorReasons } = await testApi().submit({ kinds: ['strangle'], severitySelf: 3 });
    expect([severity, floorReasons]).toEqual([3, []]);
  });

  it('sends a report about a leader to the next level up', async () => {
    const { submit, store } = testApi();
    const { incidentId, handledBy } = await submit({ perpetratorRole: 'leader' });
    expect(handledBy).toBe('next_level_leader');
    expect(store.incidents.get(incidentId)!.facts.handlerNodeId).toBe(TEST_PLACES.agency);
  });

  it.each([
    ['a leader who was hit', {}, 'leader', 'agency', 'level_above'],
    [
      'a leader who reports their own superior: past both, and with nobody left to the steering group',
      { perpetratorRole: 'leader' },
      'leader',
      'division',
      'steering_group',
    ],
    [
      'a colleague on the leader’s behalf',
      { affected: [person(PEOPLE.leader.personId)] },
      'ada',
      'agency',
      'level_above',
    ],
    ['a deputy who was hit, beside a leader who was not', {}, 'deputy', 'school', 'unit_leader'],
    ['somebody from elsewhere', { unitId: TEST_PLACES.school }, 'outsider', 'school', 'unit_leader'],
    ['somebody at a unit that nobody leads', { unitId: TEST_PLACES.kindergarten }, 'ada', 'agency', 'level_above'],
  ] as const)('finds who handles what was sent by %s, and says so', async (_what, changes, who, place, handledBy) => {
    const { submit, store } = testApi();
    const receipt = await submit(changes as Parameters<typeof submit>[0], who);
    expect(receipt.handledBy).toBe(handledBy);
    expect(store.incidents.get(receipt.incidentId)!.facts).toMatchObject({
      handlerNodeId: TEST_PLACES[place],
      handledBySteering: place === 'division',
    });
  });

  it('takes one from any unit that is open: substitutes report where it happened', async () => {
    const { submit, as } = testApi();
    const { incidentId, unitName } = await submit({ unitId: TEST_PLACES.otherSchool });
    expect(unitName).toBe('otherSchool');
    await expect(as('otherLeader').incident.open({ incidentId })).resolves.toMatchObject({ relation: 'unit_leader' });
    await expect(as('leader').incident.open({ incidentId })).rejects.toEqual(refusal('not_found'));
  });

  it('takes what was begun at a unit that has been closed since, at the one that took over', async () => {
    const { submit, store } = testApi();
    const begun = { unitId: TEST_PLACES.mergedSchool, departmentId: TEST_PLACES.department };
    const { incidentId, unitName } = await submit(begun);
    expect(unitName).toBe('school');
    expect(store.incidents.get(incidentId)!.facts).toMatchObject({
      unitId: TEST_PLACES.school,
      departmentId: null,
      handlerNodeId: TEST_PLACES.school,
    });
  });

  it('is closed to whoever holds no role any more', async () => {
    await expect(testApi().submit({}, 'departed')).rejects.toEqual(refusal('unit_not_open'));
  });

  it('takes a report on behalf of a colleague, who is told and reads it', async () => {
    const { submit, store, as } = testApi();
    const { incidentId } = await submit({ affected: [person(PEOPLE.bo.personId)] });
    expect(store.incidents.get(incidentId)!.identities).toMatchObject([
      { relation: 'reporter', name: 'Ada' },
      { relation: 'affected', name: 'Bo' },
    ]);
    expect(await as('bo').incident.open({ incidentId })).toMatchObject({ relation: 'affected' });
  });

  it('keeps health apart, and only when there is some', async () => {
    const { submit, store } = testApi();
    const hurt = { ...person(), injuredBodyParts: ['shoulder_arm'], consentShareMedical: true } as const;
    const { incidentId } = await submit({ affected: [hurt, person(PEOPLE.bo.personId)] });
    const { health, affected } = store.incidents.get(incidentId)!;
    expect(affected).toHaveLength(2);
    expect(health).toMatchObject([{ injuredBodyParts: ['shoulder_arm'], consentShareMedical: true, sawDoctor: null }]);
  });

  it('takes consent from the person alone, not from whoever reports for them', async () => {
    const { submit, store } = testApi();
    const hurt = { ...person(PEOPLE.bo.personId), injuryKind: 'bruise', consentShareMedical: true } as const;
    const { incidentId } = await submit({ affected: [hurt] });
    expect(store.incidents.get(incidentId)!.health).toMatchObject([
      { personId: PEOPLE.bo.personId, injuryKind: 'bruise', consentShareMedical: false },
    ]);
  });

  it('removes the draft it grew from', async () => {
    const { as, store, newId } = testApi();
    const draftId = newId();
    await as('ada').draft.save({ draftId, content: { kinds: ['hit'] } });
    await as('ada').incident.submit({ idempotencyKey: newId(), draftId, report: incidentReport() });
    expect(store.drafts.size).toBe(0);
  });

  describe('sent twice', () => {
    const FIRST = { description: 'Sparket mot leggen.', affected: [person()] };
    const twice = async (again: Parameters<typeof incidentReport>[0] = {}, who: 'ada' | 'bo' = 'ada') => {
      const api = testApi();
      const idempotencyKey = api.newId();
      const send = (changes = {}, by: 'ada' | 'bo' = 'ada') =>
        api.as(by).incident.submit({ idempotencyKey, draftId: idempotencyKey, report: incidentReport(changes) });
      const first = await send(FIRST);
      api.clock.advance(60_000);
      // As a save does that was under way when the report was sent.
      const { municipalityId, personId: actorId } = PEOPLE[who];
      const late = { id: idempotencyKey, content: {}, updatedAt: api.clock() };
      await api.ports.drafts.save({ municipalityId, actorId }, late, null);
      return { ...api, first, second: send({ ...FIRST, ...again }, who) };
    };

    it('is one report, with the first receipt', async () => {
      const { first, second, store } = await twice();
      expect(await second).toEqual({ ...first, created: false });
      expect(store.incidents.size).toBe(1);
      expect(store.outbox).toHaveLength(1);
    });

    it('is one report too when it was sent for a colleague, whose harm its reporter does not read back', async () => {
      const { as, newId, store } = testApi();
      const idempotencyKey = newId();
      const report = incidentReport({ affected: [person(PEOPLE.bo.personId)] });
      const send = () => as('ada').incident.submit({ idempotencyKey, draftId: null, report });
      const first = await send();
      const stored = store.incidents.get(first.incidentId)!;
      // As row-level security gives it to Ada.
      store.incidents.set(first.incidentId, { ...stored, affected: [] });
      expect(await send()).toEqual({ ...first, created: false });
    });

    const ONE = person();
    it.each([
      ['another event', { kinds: ['bite'] }],
      ['another day', { occurredOn: '2026-01-14' }],
      ['another time', { occurredTime: '08:16' }],
      ['a time less sure', { occurredPrecision: 'exact_time' }],
      ['another place', { location: 'classroom' }],
      ['somebody else who did it', { perpetratorRole: 'guardian' }],
      ['another level', { severitySelf: 3 }],
      ['another injury', { affected: [{ ...ONE, physicalInjury: 'visible_marks' }] }],
      ['another strain', { affected: [{ ...ONE, psychologicalImpact: 'frightened' }] }],
      ['another wish', { affected: [{ ...ONE, wantsContact: 'now' }] }],
      ['an absence', { affected: [{ ...ONE, absence: 'rest_of_day' }] }],
      ['a colleague instead', { affected: [person(PEOPLE.bo.personId)] }],
      ['a colleague besides', { affected: [ONE, person(PEOPLE.bo.personId)] }],
      ['a department', { departmentId: TEST_PLACES.department }],
      ['an answer more', { answers: { ageBand: 'adult' } }],
      ['an answer that is asked later', { answers: { situation: 'recess' } }],
      ['the name withheld', { hideNameFromSafetyRep: true }],
      ['another text', { description: 'Sparket mot leggen, og så mot kneet.' }],
      ['no text any more', { description: undefined }],
    ] as const)('with %s is refused, and says where to add it', async (_what, again) => {
      const { first, second, store } = await twice(again as Parameters<typeof incidentReport>[0]);
      await expect(second).rejects.toEqual(refusal('idempotency_conflict', { incidentId: first.incidentId }));
      expect(store.incidents.size).toBe(1);
    });

    it.each([{}, { kinds: ['bite'] as const }])('leaves no draft behind, with %j', async (again) => {
      const { second, store } = await twice(again as Parameters<typeof incidentReport>[0]);
      await second.catch(() => undefined);
      expect(store.drafts.size).toBe(0);
    });

    it('is the same report also when it has been answered and moved on in between', async () => {
      const { first, second, as, store, clock, ...api } = await twice();
      await second;
      const { incidentId } = first;
      const details = { incidentId, version: 1, answers: { situation: 'recess' } as const, acknowledged: [] };
      await as('ada').incident.addDetails(details);
      const received = await as('leader').incident.receive({ incidentId, version: 2 });
      const toUnitId = TEST_PLACES.otherSchool;
      const move = { incidentId, version: received.version, toUnitId, reason: 'Hører til der.', acknowledged: [] };
      await as('leader').incident.move(move);
      const { idempotencyKey } = store.incidents.get(incidentId)!;
      const again = { idempotencyKey, draftId: null, report: incidentReport(FIRST) };
      await expect(as('ada').incident.submit(again)).resolves.toMatchObject({ incidentId, created: false });
      expect(api.unexpected).toEqual([]);
    });

    it.each(['ada', 'leader'] as const)('is the same report also when %s has told how it went since', async (who) => {
      const { first, second, as, store } = await twice();
      await second;
      const { incidentId } = first;
      const stored = store.incidents.get(incidentId)!;
      const told = { absence: 'up_to_three_days', psychologicalImpact: 'frightened', sawDoctor: true } as const;
      const { version } = await as('leader').incident.receive({ incidentId, version: 1 });
      await as(who).incident.tellConsequences({ incidentId, version, affectedId: stored.affected[0]!.id, told });
      const send = (changes: object) =>
        as('ada').incident.submit({
          ...{ idempotencyKey: stored.idempotencyKey, draftId: null },
          report: incidentReport({ ...FIRST, ...changes }),
        });
      await expect(send({})).resolves.toMatchObject({ incidentId, created: false });
      // A person of whom nothing was told since is compared as before.
      const other = [{ ...ONE, physicalInjury: 'visible_marks' as const }];
      await expect(send({ affected: other })).rejects.toEqual(refusal('idempotency_conflict', { incidentId }));
    });

    it('leads to the case when its text has been redacted since: what was written again is not lost', async () => {
      const { first, second, store, as, clock } = await twice();
      await second;
      const stored = store.incidents.get(first.incidentId)!;
      const statements = stored.statements.map((each) => ({ ...each, text: null, redactedAt: clock() }));
      store.incidents.set(first.incidentId, { ...stored, statements });
      const { idempotencyKey } = stored;
      const again = as('ada').incident.submit({ idempotencyKey, draftId: null, report: incidentReport(FIRST) });
      await expect(again).rejects.toEqual(refusal('idempotency_conflict', { incidentId: first.incidentId }));
    });

    it('tells nobody of a report that somebody else sent with that key, and leaves their draft alone', async () => {
      const { second, store } = await twice({}, 'bo');
      const refused = await second.catch((error: TRPCError) => error);
      expect((refused as TRPCError).cause).toMatchObject({ code: 'idempotency_conflict', details: {} });
      expect(store.drafts.size).toBe(1);
    });
  });

  it.each([
    ['a unit that is not there', { unitId: testId(9_999) }, 'unit_not_open'],
    ['a department as the unit', { unitId: TEST_PLACES.department }, 'unit_not_open'],
    [
      'a department of another unit',
      { unitId: TEST_PLACES.otherSchool, departmentId: TEST_PLACES.department },
      'unit_not_open',
    ],
    ['a place that is no unit', { unitId: TEST_PLACES.agency }, 'unit_not_open'],
    ['a department that is not there', { departmentId: testId(9_999) }, 'unit_not_open'],
    ['a department that is none', { departmentId: TEST_PLACES.school }, 'unit_not_open'],
    ['tomorrow', { occurredOn: '2026-01-16' }, 'occurred_in_future'],
    ['later today', { occurredTime: '09:01' }, 'occurred_in_future'],
    ['long ago', { occurredOn: '1926-01-15' }, 'occurred_too_long_ago'],
    ['a code list that is not made yet', { codeListVersion: 3 }, 'code_not_valid'],
    ['questions that are not asked yet', { questionSetVersion: 2_147_483_648 }, 'code_not_valid'],
    ['a kind that comes later in the year', { kinds: ['weapon_threat'] }, 'code_not_valid'],
    ['a wish that comes later', { affected: [{ ...person(), wantsContact: 'unknown' }] }, 'code_not_valid'],
    ['a harm that comes later', { affected: [{ ...person(), physicalInjury: 'unknown' }] }, 'code_not_valid'],
    ['an identity number', { description: 'Født 01010750160.' }, 'identity_number_in_text'],
    ['a name', { description: 'Jeg ble slått av Kristoffer i gangen.' }, 'possible_name_in_text'],
    ['a colleague of another unit', { affected: [person(PEOPLE.outsider.personId)] }, 'person_not_in_unit'],
    ['oneself, and oneself by name', { affected: [person(), person(PEOPLE.ada.personId)] }, 'person_twice'],
    ['a continuation of nothing', { continuesIncidentId: testId(9_999) }, 'not_found'],
  ] as const)('refuses %s and writes nothing', async (_what, changes, code) => {
    const { submit, store } = testApi();
    await expect(submit(changes as Parameters<typeof submit>[0])).rejects.toEqual(refusal(code));
    expect([store.incidents.size, store.audit, store.outbox, store.deltas, store.series]).toEqual([0, [], [], [], []]);
  });

  it('takes a word that looks like a name once the writer has said it is none', async () => {
    const description = 'Jeg ble slått av Kristoffer i gangen.';
    await expect(testApi().submit({ description, acknowledged: ['Kristoffer'] })).resolves.toMatchObject({
      created: true,
    });
  });

  it('names the field and the rule of what the form got wrong', async () => {
    const report = { ...incidentReport(), kinds: [], occurredTime: null };
    const sent = testApi()
      .as('ada')
      .incident.submit({ idempotencyKey: testId(1), draftId: null, report });
    const refused = await sent.catch((error: TRPCError) => error);
    expect(refused).toMatchObject({ code: 'BAD_REQUEST' });
    expect(((refused as TRPCError).cause as ZodError).issues.map(({ path }) => path.join('.'))).toContain(
      'report.kinds',
    );
  });

  it.each([
    ['leader', undefined],
    ['guardian', undefined],
    ['pupil', 'grade_1_4'],
  ] as const)('keeps of %s the rough age %s', async (perpetratorRole, kept) => {
    const { submit, store } = testApi();
    const { incidentId } = await submit({ perpetratorRole, answers: { ageBand: 'grade_1_4' } });
    expect(store.incidents.get(incidentId)?.facts.themeAnswers['ageBand']).toBe(kept);
  });
});
