import { incidentReport, TEST_PLACES, testId } from '@vern/testing';
import { describe, expect, it } from 'vitest';
import { CLOSING, PEOPLE, refusal, testApi } from '../../api.fixture.ts';

const { grades } = PEOPLE;
const list = (nodeId: string) => ({ nodeId, workList: 'watching' as const });

const given = async () => {
  const api = testApi();
  const on = await api.received();
  const view = await api.as('leader').incident.handOver({ ...on, personId: grades.personId });
  return { ...api, view, on: { ...on, version: view.version } };
};

describe('listDelegates', () => {
  it('names whoever leads a part of the place, to the leader alone', async () => {
    const { received, as } = testApi();
    const { incidentId } = await received();
    expect(await as('leader').incident.delegates({ incidentId })).toEqual({
      people: [{ id: grades.personId, name: 'Trinn' }],
    });
    await expect(as('ada').incident.delegates({ incidentId })).rejects.toEqual(refusal('action_not_allowed'));
    await expect(as('grades').incident.delegates({ incidentId })).rejects.toEqual(refusal('not_found'));
  });

  it('names nobody of the event, and nobody at the unit of a report about a leader', async () => {
    const { received, as } = testApi();
    const [hit] = incidentReport().affected;
    const own = await received({ affected: [{ ...hit!, personId: grades.personId }] });
    expect((await as('leader').incident.delegates({ incidentId: own.incidentId })).people).toEqual([]);
    const about = await received({ perpetratorRole: 'leader' }, 'director');
    expect((await as('director').incident.delegates({ incidentId: about.incidentId })).people).toEqual([]);
  });
});

describe('handOver', () => {
  it('opens it to the one it was given to, who is told by name; those it concerns are told that others follow up', async () => {
    const { as, on, view, store } = await given();
    expect(view).toMatchObject({ delegate: { name: 'Trinn', isMe: false }, abilities: { takeBack: true, move: true } });
    expect(store.outbox.slice(-2)).toMatchObject([
      {
        topic: 'incident.handed_over',
        parties: ['reporter', 'affected'],
        leftOut: expect.arrayContaining([grades.personId]),
      },
      { topic: 'incident.handed_to_you', parties: [], personIds: [grades.personId] },
    ]);
    const theirs = await as('grades').incident.open({ incidentId: on.incidentId });
    expect(theirs).toMatchObject({
      ...{ relation: 'delegate', delegate: { isMe: true } },
      abilities: {
        assess: true,
        close: true,
        takeBack: true,
        handOver: false,
        move: false,
        readHealth: true,
        readNotes: true,
      },
    });
    const adas = await as('ada').incident.open({ incidentId: on.incidentId });
    expect(adas.delegate).toEqual({ name: 'Trinn', isMe: false });
    expect(adas.timeline.at(-1)).toMatchObject({ action: 'incident.hand_over', givenTo: 'Trinn' });
    const group = await as('groupMember').incident.open({ incidentId: on.incidentId });
    expect(group.delegate).toBeNull();
  });

  it('lets them follow it up to its end', async () => {
    const { as, on } = await given();
    const closed = await as('grades').incident.close({ ...on, ...CLOSING });
    expect(closed.status).toBe('closed');
  });

  it.each([
    ['one who has no role for it', PEOPLE.bo],
    ['the one who sent it', PEOPLE.ada],
    ['a leader who handles it already', PEOPLE.deputy],
    ['somebody elsewhere', PEOPLE.otherLeader],
    ['nobody', { personId: testId(9_999) }],
  ] as const)('refuses to give it to %s', async (_who, { personId }) => {
    const { received, as, store } = testApi();
    const on = await received();
    await expect(as('leader').incident.handOver({ ...on, personId })).rejects.toEqual(refusal('person_not_in_unit'));
    expect(store.incidents.get(on.incidentId)!.facts.delegateId).toBeNull();
  });

  it('refuses to give it to whoever has it', async () => {
    const { as, on } = await given();
    const again = as('leader').incident.handOver({ ...on, personId: grades.personId });
    await expect(again).rejects.toEqual(refusal('person_not_in_unit'));
  });

  it('leaves where it lies next to the leader', async () => {
    const { as, on } = await given();
    const further = as('grades').incident.handOver({ ...on, personId: grades.personId });
    await expect(further).rejects.toEqual(refusal('action_not_allowed'));
    const move = { reason: 'Hører til der.', acknowledged: [], toUnitId: TEST_PLACES.otherSchool };
    await expect(as('grades').incident.move({ ...on, ...move })).rejects.toEqual(refusal('action_not_allowed'));
  });

  it('is over when the report is moved', async () => {
    const { as, on, store } = await given();
    const move = { reason: 'Hører til der.', acknowledged: [], toUnitId: TEST_PLACES.otherSchool };
    await as('leader').incident.move({ ...on, ...move });
    expect(store.incidents.get(on.incidentId)!.facts.delegateId).toBeNull();
  });
});

describe('takeBack', () => {
  it('is the leader’s, who goes on with it', async () => {
    const { as, on, store } = await given();
    const { incident } = await as('leader').incident.takeBack(on);
    expect(incident).toMatchObject({ delegate: null, abilities: { takeBack: false } });
    expect(store.audit.at(-1)).toMatchObject({ action: 'incident.take_back', details: { from: grades.personId } });
    expect(store.outbox.at(-1)).toMatchObject({
      ...{ topic: 'incident.handed_back', parties: ['reporter', 'affected', 'handler'] },
      leftOut: [PEOPLE.leader.personId],
    });
    await expect(as('grades').incident.open({ incidentId: on.incidentId })).rejects.toEqual(refusal('not_found'));
  });

  it('is theirs too, who lose it from sight', async () => {
    const { as, on } = await given();
    expect(await as('grades').incident.takeBack(on)).toEqual({ incident: null });
    await expect(as('grades').incident.open({ incidentId: on.incidentId })).rejects.toEqual(refusal('not_found'));
  });

  it('is refused of a report that nobody was given', async () => {
    const { received, as } = testApi();
    await expect(as('leader').incident.takeBack(await received())).rejects.toEqual(refusal('action_not_allowed'));
  });
});

describe('the work lists', () => {
  it('show it to whoever was given it by their own id, and mark it at the leader’s', async () => {
    const { as, on } = await given();
    const nodeId = grades.personId;
    expect(await as('grades').session.me({})).toMatchObject({ handles: [], isGiven: true });
    const { rows } = await as('grades').incident.inbox({ ...list(nodeId), workList: 'due_today' });
    expect(rows).toMatchObject([{ id: on.incidentId, delegateName: null }]);
    const { lists } = await as('grades').incident.inboxCounts({ nodeId });
    expect(lists.filter(({ count }) => count > 0)).toEqual([{ workList: 'due_today', count: 1, isMore: false }]);
    const atLeader = await as('leader').incident.inbox({ ...list(TEST_PLACES.school), workList: 'due_today' });
    expect(atLeader.rows).toMatchObject([{ id: on.incidentId, delegateName: 'Trinn' }]);
  });

  it('are nobody else’s to ask for', async () => {
    const { as } = await given();
    const asked = as('leader').incident.inbox(list(grades.personId));
    await expect(asked).rejects.toEqual(refusal('not_found'));
    expect((await as('leader').incident.inbox(list(PEOPLE.leader.personId))).rows).toEqual([]);
    expect(await as('leader').session.me({})).toMatchObject({ isGiven: false });
  });

  it('go on a page at a time, in the order of a place’s', async () => {
    const { as, received } = testApi();
    const nodeId = grades.personId;
    for (let nth = 0; nth < 3; nth += 1) {
      const on = await received({ severitySelf: nth === 1 ? 3 : 1 });
      await as('leader').incident.handOver({ ...on, personId: nodeId });
    }
    const page = (before: string | null) =>
      as('grades').incident.inbox({ nodeId, workList: 'due_today', pageSize: 2, before });
    const first = await page(null);
    expect(first.rows.map(({ severity }) => severity)[0]).toBe(3);
    const second = await page(first.next);
    expect([first.rows.length, second.rows.length, second.next]).toEqual([2, 1, null]);
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(3);
  });
});
