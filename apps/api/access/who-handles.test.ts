import { describeEachEngine } from '@vern/db/testing';
import { osloDay } from '@vern/domain/calendar';
import { expect, it } from 'vitest';
import { answerOf } from './calls.fixture.ts';
import { type InLine, makeLine } from './line.fixture.ts';

const harmed = (personId: string) => [
  {
    personId,
    physicalInjury: 'pain' as const,
    psychologicalImpact: 'frightened' as const,
    wantsContact: 'no_need' as const,
    consentShareMedical: false,
  },
];
const words = { text: 'Vi tar det i morgen.', acknowledged: [] };

describeEachEngine('who handles a report', (open) => {
  type Line = Awaited<ReturnType<typeof makeLine>>;
  const opens = async (line: Line, who: InLine, incidentId: string) =>
    answerOf((await line.as(who)).incident.open({ incidentId }));
  const listed = async (line: Line, who: InLine, nodeId: string) => {
    const page = { nodeId, workList: 'new', before: null, pageSize: 50 } as const;
    const { rows } = await (await line.as(who)).incident.inbox(page);
    const counts = await (await line.as(who)).incident.inboxCounts({ nodeId });
    expect(counts.lists.find(({ workList }) => workList === 'new')?.count).toBe(rows.length);
    return rows.map(({ id }) => id);
  };
  /** Takes a report from its arrival to its end. */
  const handle = async (line: Line, who: InLine, incidentId: string) => {
    const { incident } = await line.as(who);
    await incident.receive({ incidentId, version: 1 });
    await incident.assess({ incidentId, version: 2, severity: 3 });
    await incident.recordTalk({ incidentId, version: 3, talkedOn: osloDay(new Date()), acknowledged: [] });
    const { status } = await incident.close({ incidentId, version: 4, ...words });
    expect(status).toBe('closed');
  };

  it('a principal who was hit: the director is told, lists and handles it; neither she nor her deputy can', async () => {
    const line = await makeLine(open());
    const incidentId = await line.submit('principal');
    await line.deliver();
    expect(await line.noticesOf('director', incidentId)).toEqual(['incident.submitted']);
    expect(await line.noticesOf('safety_rep', incidentId)).toEqual(['incident.submitted']);
    expect(await line.noticesOf('principal', incidentId)).toEqual([]);
    expect(await listed(line, 'principal', line.places.school)).toEqual([]);
    expect(await listed(line, 'director', line.places.agency)).toEqual([incidentId]);
    const { incident } = await line.as('principal');
    const on = { incidentId, version: 1 };
    expect(await answerOf(incident.receive(on))).toBe('forbidden');
    expect(await answerOf(incident.assess({ ...on, severity: 3 }))).toBe('forbidden');
    expect(await answerOf(incident.close({ ...on, ...words }))).toBe('forbidden');
    expect(await opens(line, 'deputy', incidentId)).toBe('not_found');
    expect(await line.noticesOf('deputy', incidentId)).toEqual([]);
    await handle(line, 'director', incidentId);
    await line.deliver();
    expect(await line.noticesOf('principal', incidentId)).toEqual([
      'incident.closed',
      'incident.talked',
      'incident.received',
    ]);
  });

  it('a colleague on the principal’s behalf: the same, and she is told that it was reported', async () => {
    const line = await makeLine(open());
    const incidentId = await line.submit('teacher', { affected: harmed(line.people.principal) });
    await line.deliver();
    expect(await line.noticesOf('director', incidentId)).toEqual(['incident.submitted']);
    expect(await line.noticesOf('principal', incidentId)).toEqual(['incident.reported_for_you']);
    expect(await answerOf((await line.as('principal')).incident.receive({ incidentId, version: 1 }))).toBe('forbidden');
    await handle(line, 'director', incidentId);
  });

  it('a principal about her own superior: he is told nothing and sees nothing, the level above him handles it', async () => {
    const line = await makeLine(open());
    const incidentId = await line.submit('principal', { perpetratorRole: 'leader' });
    await line.deliver();
    expect(await opens(line, 'director', incidentId)).toBe('not_found');
    expect(await line.noticesOf('director', incidentId)).toEqual([]);
    expect(await listed(line, 'director', line.places.agency)).toEqual([]);
    expect(await line.noticesOf('head', incidentId)).toEqual(['incident.submitted']);
    await handle(line, 'head', incidentId);
  });

  it('a deputy who was hit: the leader handles it, and it is no work of the deputy’s own', async () => {
    const line = await makeLine(open());
    const incidentId = await line.submit('deputy');
    await line.deliver();
    expect(await line.noticesOf('principal', incidentId)).toEqual(['incident.submitted']);
    expect(await listed(line, 'deputy', line.places.school)).toEqual([]);
    expect(await answerOf((await line.as('deputy')).incident.receive({ incidentId, version: 1 }))).toBe('forbidden');
    await handle(line, 'principal', incidentId);
  });

  it('a unit without a leader: the agency is told and handles; a new leader takes over what is open, on record', async () => {
    const line = await makeLine(open());
    await line.leave('principal', 'deputy');
    const incidentId = await line.submit('teacher');
    await line.deliver();
    expect(await line.noticesOf('director', incidentId)).toEqual(['incident.submitted']);
    expect(await listed(line, 'director', line.places.agency)).toEqual([incidentId]);
    expect(await line.settle()).toMatchObject({ moved: 0 });

    await line.appoint('newcomer', 'unit_leader', line.places.school);
    const { basis, moved } = await line.settle();
    expect(moved).toBe(1);
    expect(await line.settle(basis)).toEqual({ basis, moved: 0 });
    expect(await line.settle()).toMatchObject({ moved: 0 });
    await line.deliver();
    expect(await line.noticesOf('newcomer', incidentId)).toEqual(['incident.moved']);
    expect(await opens(line, 'director', incidentId)).toBe('not_found');
    expect(await line.noticesOf('director', incidentId)).toEqual([]);
    const { timeline } = await (await line.as('teacher')).incident.open({ incidentId });
    expect(timeline.at(-1)).toMatchObject({
      action: 'incident.hand_on',
      actorName: null,
      details: { from: line.places.agency, to: line.places.school },
    });
  });

  it('a leader who becomes a part of the case by taking the place over does not handle it', async () => {
    const line = await makeLine(open());
    await line.leave('principal', 'deputy');
    const incidentId = await line.submit('teacher');
    await line.appoint('teacher', 'unit_leader', line.places.school);
    await line.settle();
    expect(await answerOf((await line.as('teacher')).incident.receive({ incidentId, version: 1 }))).toBe('forbidden');
    await handle(line, 'director', incidentId);
  });

  it('a reorganised unit: an open case about its leader follows it to the new agency, past the leader as before', async () => {
    const line = await makeLine(open());
    const incidentId = await line.submit('teacher', { perpetratorRole: 'leader' });
    await line.deliver();
    const agency = await line.moveSchool();
    // Until its handler is found again, those who had it have it: in policy and in the database alike.
    expect(await opens(line, 'director', incidentId)).toBe('allowed');
    await line.appoint('newcomer', 'agency_director', agency);
    expect(await opens(line, 'newcomer', incidentId)).toBe('not_found');
    expect(await line.settle()).toMatchObject({ moved: 1 });
    await line.deliver();
    expect(await line.noticesOf('newcomer', incidentId)).toEqual(['incident.moved']);
    expect(await opens(line, 'director', incidentId)).toBe('not_found');
    for (const who of ['principal', 'deputy'] as const) {
      expect(await opens(line, who, incidentId)).toBe('not_found');
      expect(await line.noticesOf(who, incidentId)).toEqual([]);
    }
    const { incident } = await line.as('newcomer');
    await expect(incident.receive({ incidentId, version: 2 })).resolves.toMatchObject({ status: 'received' });
  });

  it('whom it is about does not get it by being promoted', async () => {
    const line = await makeLine(open());
    const incidentId = await line.submit('teacher', { perpetratorRole: 'leader' });
    await line.deliver();
    await line.leave('director');
    await line.appoint('principal', 'agency_director', line.places.agency);
    expect(await line.settle()).toMatchObject({ moved: 1 });
    await line.deliver();
    expect(await opens(line, 'principal', incidentId)).toBe('not_found');
    expect(await line.noticesOf('principal', incidentId)).toEqual([]);
    expect(await line.noticesOf('head', incidentId)).toEqual(['incident.moved']);
    // Not when they have left the school either: it was sent while they led it.
    await line.sentDaysAgo(incidentId, 10);
    await line.leave('deputy');
    await line.endRole('principal', 'unit_leader');
    expect(await line.settle()).toMatchObject({ moved: 0 });
    expect(await opens(line, 'principal', incidentId)).toBe('not_found');
  });

  it('a closed unit with a successor: its people report, the successor’s leader handles both, the old one learns nothing', async () => {
    const line = await makeLine(open());
    const { school, other_school: successor } = line.places;
    const before = await line.submit('teacher');
    await line.deliver();
    expect(await line.noticesOf('principal', before)).toEqual(['incident.submitted']);
    await line.closeSchool();
    const { workPlaces } = await (await line.as('teacher')).session.me({});
    expect(workPlaces.map(({ id }) => id)).toEqual([successor]);
    const after = await line.submit('teacher', {
      unitId: successor,
      affected: harmed(line.people.colleague),
    });
    await line.deliver();
    // Already before the handlers of open cases are found again.
    expect(await opens(line, 'other_principal', before)).toBe('allowed');
    expect(await listed(line, 'other_principal', school)).toEqual([before]);
    expect(await line.settle()).toMatchObject({ moved: 1 });
    await line.deliver();
    expect((await listed(line, 'other_principal', successor)).sort()).toEqual([before, after].sort());
    expect(await line.noticesOf('other_principal', after)).toEqual(['incident.submitted']);
    expect(await line.noticesOf('other_principal', before)).toEqual(['incident.moved']);
    const old = await line.as('principal');
    expect((await old.session.me({})).handles).toEqual([]);
    for (const nodeId of [school, successor]) {
      expect(await answerOf(old.incident.inboxCounts({ nodeId }))).toBe('not_found');
      const page = { nodeId, workList: 'new', before: null, pageSize: 5 } as const;
      expect(await answerOf(old.incident.inbox(page))).toBe('not_found');
    }
    for (const incidentId of [before, after]) {
      expect(await opens(line, 'principal', incidentId)).toBe('not_found');
      expect(await line.noticesOf('principal', incidentId)).toEqual([]);
    }
  });

  it('a unit that was closed and that nothing took over takes no reports', async () => {
    const line = await makeLine(open());
    await line.closeSchool(null);
    expect(await answerOf(line.submit('teacher'))).toBe('unit_not_open');
    const elsewhere = line.submit('teacher', { unitId: line.places.other_school });
    expect(await answerOf(elsewhere)).toBe('allowed');
  });

  it('nobody in the line: the steering group is told, finds its way to it and handles it', async () => {
    const line = await makeLine(open());
    expect((await (await line.as('steering')).session.me({})).handles).toEqual([]);
    await line.leave('principal', 'deputy', 'director', 'head', 'chief');
    const incidentId = await line.submit('teacher');
    await line.deliver();
    expect(await line.noticesOf('steering', incidentId)).toEqual(['incident.submitted']);
    const { handles } = await (await line.as('steering')).session.me({});
    expect(handles.map(({ id }) => id)).toEqual([line.places.division]);
    expect(await listed(line, 'steering', line.places.division)).toEqual([incidentId]);
    await handle(line, 'steering', incidentId);
  });

  it('a measure in a case about a leader is offered to nobody who leads there, and refused to them', async () => {
    const line = await makeLine(open());
    const incidentId = await line.submit('teacher', { perpetratorRole: 'leader' });
    const { incident } = await line.as('director');
    const { version } = await incident.receive({ incidentId, version: 1 });
    const { people } = await incident.measureOwners({ incidentId });
    expect(people.map(({ name }) => name).sort()).toEqual(['colleague', 'director', 'safety_rep', 'teacher']);
    const measure = {
      incidentId,
      version,
      type: 'technical',
      title: 'Flytte benken',
      dueOn: new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10),
      acknowledged: [] as string[],
    } as const;
    for (const who of ['principal', 'deputy', 'other_principal'] as const) {
      const given = incident.addMeasure({ ...measure, ownerId: line.people[who] });
      expect(await answerOf(given)).toBe('person_not_in_unit');
    }
    await expect(incident.addMeasure({ ...measure, ownerId: line.people.colleague })).resolves.toMatchObject({
      measures: [{ title: 'Flytte benken' }],
    });
  });
});
