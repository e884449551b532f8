import type { WorkList } from '@vern/domain/incident';
import { TEST_PLACES } from '@vern/testing';
import { describe, expect, it } from 'vitest';
import { CLOSING, PEOPLE, refusal, testApi } from '../../api.fixture.ts';

const MARK = 'Sparket mot leggen';
const NOTE = 'Avtalt samtale i kveld';
/** Answers that only one person gave, none of them a word of the event's own facts. */
const ADA = {
  personId: PEOPLE.ada.personId,
  physicalInjury: 'visible_marks',
  psychologicalImpact: 'frightened',
  absence: 'up_to_three_days',
  wantsContact: 'now',
} as const;

/** A report with a text, a note, a measure and a reader, seen by one person. */
async function seenBy(who: keyof typeof PEOPLE, hideNameFromSafetyRep = false) {
  const { received, as } = testApi();
  const sent = { description: `${MARK}.`, hideNameFromSafetyRep, affected: [ADA] };
  const { incidentId, version } = await received(sent);
  const leader = as('leader').incident;
  const noted = await leader.addNote({ incidentId, version, text: `${NOTE}.`, acknowledged: [], audience: 'handlers' });
  const measure = {
    type: 'technical',
    title: 'Flytte benken',
    dueOn: '2026-02-01',
    ownerId: PEOPLE.ada.personId,
  } as const;
  await leader.addMeasure({ incidentId, version: noted.version, ...measure });
  return as(who).incident.open({ incidentId });
}

const holds = async (...seen: Parameters<typeof seenBy>) => {
  const { abilities: _abilities, ...view } = await seenBy(...seen);
  const text = JSON.stringify(view);
  return {
    name: /"Ada"/.test(text),
    text: text.includes(MARK),
    note: text.includes(NOTE),
    readers: view.readers.length > 0,
    harm: /visible_marks|frightened|up_to_three_days/.test(text),
    wish: /"(now|contact_as_wished)"/.test(text),
    withheld: view.hideNameFromSafetyRep,
    flags: view.physicalHarm && view.psychologicalStrain,
  };
};

const NOTHING = {
  name: false,
  text: false,
  note: false,
  readers: false,
  harm: false,
  wish: false,
  withheld: null,
  flags: true,
};
const OWN = { ...NOTHING, name: true, text: true, readers: true, harm: true, wish: true };

describe('presentIncident', () => {
  it.each([
    ['ada', false, { ...OWN, withheld: false }],
    ['ada', true, { ...OWN, withheld: true }],
    ['leader', false, { ...OWN, note: true, withheld: false }],
    ['deputy', true, { ...OWN, note: true, withheld: true }],
    ['safetyRep', false, { ...NOTHING, name: true, text: true, harm: true, withheld: false }],
    ['safetyRep', true, { ...NOTHING, withheld: true }],
    ['groupMember', false, NOTHING],
    ['groupMember', true, NOTHING],
  ] as const)(
    'shows %s (name withheld: %j) no more than is theirs, over a store that hides nothing',
    async (who, hide, expected) => {
      expect(await holds(who, hide)).toEqual(expected);
    },
  );

  it('tells the reporter who has opened it, and each look once an hour', async () => {
    const { received, as, clock } = testApi();
    const { incidentId } = await received();
    for (const minutes of [0, 10, 60]) {
      clock.advance(minutes * 60_000);
      await as('leader').incident.open({ incidentId });
    }
    const { readers, timeline } = await as('ada').incident.open({ incidentId });
    expect(readers).toMatchObject([
      { name: 'Leder', times: 2, isMe: false },
      { name: 'Ada', times: 1, isMe: true },
    ]);
    expect(timeline.map(({ action }) => action)).toEqual(['incident.submit', 'incident.receive']);
  });

  it('puts the look on record before it shows anything', async () => {
    const { submit, as, store } = testApi();
    const { incidentId } = await submit();
    await as('leader').incident.open({ incidentId });
    expect(store.audit.at(-1)).toMatchObject({
      action: 'incident.read',
      subject: { id: incidentId },
      actorId: PEOPLE.leader.personId,
    });
    await expect(as('outsider').incident.open({ incidentId })).rejects.toEqual(refusal('not_found'));
    expect(store.audit.filter(({ action }) => action === 'incident.read')).toHaveLength(1);
  });

  it('keeps a report about a leader from everybody who leads there', async () => {
    const { submit, as } = testApi();
    const { incidentId } = await submit({ perpetratorRole: 'leader' });
    for (const who of ['leader', 'deputy', 'both', 'otherLeader'] as const) {
      await expect(as(who).incident.open({ incidentId })).rejects.toEqual(refusal('not_found'));
    }
    expect(await as('director').incident.open({ incidentId })).toMatchObject({ relation: 'next_level_leader' });
  });
});

describe('listInbox', () => {
  const page = { workList: 'new', before: null, pageSize: 2 } as const;

  it('puts what burns among the new first: who wants to talk, and then the more serious', async () => {
    const { submit, as } = testApi();
    const person = { personId: PEOPLE.ada.personId, physicalInjury: 'none', psychologicalImpact: 'none' } as const;
    const late = await submit({ affected: [{ ...person, wantsContact: 'no_need' }], severitySelf: 1 });
    const serious = await submit({ affected: [{ ...person, wantsContact: 'today' }], severitySelf: 3 });
    const now = await submit({ affected: [{ ...person, wantsContact: 'now' }], severitySelf: 1 });
    const { rows } = await as('leader').incident.inbox({ ...page, nodeId: TEST_PLACES.school, pageSize: 10 });
    expect(rows.map(({ id }) => id)).toEqual([now, serious, late].map(({ incidentId }) => incidentId));
  });

  it('goes through everything new once, of what burns alike as it came, a page at a time', async () => {
    const { submit, as, clock } = testApi();
    const sent: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      sent.push((await submit()).incidentId);
      if (i % 2) clock.advance(1_000);
    }
    const seen: string[] = [];
    let before: string | null = null;
    do {
      const { rows, next }: { rows: readonly { id: string }[]; next: string | null } = await as(
        'leader',
      ).incident.inbox({
        ...page,
        nodeId: TEST_PLACES.school,
        before,
      });
      seen.push(...rows.map(({ id }) => id));
      before = next;
    } while (before !== null);
    expect(seen).toEqual(sent);
  });

  it.each([
    ['ada', 'school'],
    ['safetyRep', 'school'],
    ['otherLeader', 'school'],
    ['departed', 'school'],
    ['director', 'school'],
    ['leader', 'agency'],
    ['leader', 'otherSchool'],
  ] as const)('is closed to %s at %s', async (who, place) => {
    const open = testApi()
      .as(who)
      .incident.inbox({ ...page, nodeId: TEST_PLACES[place] });
    await expect(open).rejects.toEqual(refusal('not_found'));
  });

  it('holds what was reported at a school that was merged into one’s own', async () => {
    const open = testApi()
      .as('leader')
      .incident.inbox({ ...page, nodeId: TEST_PLACES.mergedSchool });
    await expect(open).resolves.toEqual({ rows: [], next: null });
  });

  it('shows a director who also leads the school no report about its leader', async () => {
    const { submit, as } = testApi();
    await submit({ perpetratorRole: 'leader' });
    const inbox = { ...page, nodeId: TEST_PLACES.agency };
    expect((await as('director').incident.inbox(inbox)).rows).toHaveLength(1);
    expect((await as('both').incident.inbox(inbox)).rows).toEqual([]);
  });

  it('takes each report through its lists', async () => {
    const { received, as } = testApi();
    const on = await received();
    const at = async () => {
      const lists: WorkList[] = [];
      for (const workList of ['new', 'due_today', 'waiting', 'watching', 'closed'] as const) {
        const { rows } = await as('leader').incident.inbox({ ...page, nodeId: TEST_PLACES.school, workList });
        lists.push(...rows.map(() => workList));
      }
      return lists;
    };
    expect(await at()).toEqual(['due_today']);
    const talked = await as('leader').incident.recordTalk({ ...on, talkedOn: '2026-01-15', acknowledged: [] });
    expect(await at()).toEqual(['watching']);
    const { version } = talked;
    const asked = await as('leader').incident.ask({ ...on, version, text: 'Hvor var det?', acknowledged: [] });
    expect(await at()).toEqual(['waiting']);
    await as('leader').incident.close({ ...on, ...CLOSING, version: asked.version });
    expect(await at()).toEqual(['closed']);
  });

  it.each([
    '',
    'x',
    '1.2',
    `${'9'.repeat(16)}.${TEST_PLACES.school}`,
    `${'9'.repeat(15)}.${TEST_PLACES.school}`,
    `1.${TEST_PLACES.school}.0000-01-01.1`,
    `1.${TEST_PLACES.school}.2026-13-45.1`,
    `1.${TEST_PLACES.school}.2026-11-20`,
    `1.${TEST_PLACES.school}.2026-11-20.12`,
    `1.${TEST_PLACES.school}`,
  ])('refuses %j for a page key', async (before) => {
    const open = testApi()
      .as('leader')
      .incident.inbox({ ...page, nodeId: TEST_PLACES.school, before });
    await expect(open).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});
