import { describeEachEngine, newReport } from '@vern/db/testing';
import { TO_PEOPLE } from '@vern/domain/statement';
import { EVERYBODY, expectedOf, ON_PLACE, partsFor, REPORT_KINDS, REPORTS, type Report } from '@vern/testing/access';
import { v7 } from 'uuid';
import { beforeAll, expect, it } from 'vitest';
import { makeWorld, type World } from './world.fixture.ts';

const CELLS = EVERYBODY.flatMap((who) => REPORT_KINDS.map((report) => [who, report] as const));
/** Those whom the report is of: they sent it, or it happened to them. */
const isOfTheEvent = ([who, kind]: (typeof CELLS)[number]) =>
  expectedOf(who, kind)['incident.supplement'] === 'allowed';

// The policies are off: nothing below goes through a procedure or a use case. Each store call is made as by a server
// that has forgotten every rule, and the same expectations are held against the database alone.
describeEachEngine('access, row-level security alone', (open) => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld(open());
  });

  it.each(CELLS)('%s finds of %s what is theirs', async (who, kind) => {
    const { incidentId, measureId } = await world.keep(kind, 'in_progress');
    const scope = world.scopeOf(who);
    const found = await world.ports.incidents.find(scope, incidentId);
    const parts = partsFor(who, kind);
    expect(found !== null).toBe(parts !== null);
    const history = await world.ports.audit.timeline(scope, { type: 'incident', id: incidentId });
    const seen = {
      names: (found?.identities.length ?? 0) > 0,
      harm: (found?.affected.length ?? 0) > 0,
      texts: found?.statements.some((each) => each.kind === 'description') ?? false,
      notes: found?.statements.some((each) => each.kind === 'note') ?? false,
      readers: history.length > 0,
    };
    // Each wish stands in the row of what it did to the person, which a leader and a safety representative read alike.
    const ofTheStore = parts?.filter((part) => part !== 'wishes' && part !== 'health') ?? [];
    expect(Object.entries(seen).flatMap(([part, isSeen]) => (isSeen ? [part] : []))).toEqual(ofTheStore);
    const inboxes = await Promise.all(
      Object.values(world.places).map((nodeId) =>
        world.ports.incidents.inbox(scope, { nodeId, statuses: ['in_progress'], pageSize: 100 }),
      ),
    );
    // A person's own report gives them no work with it.
    expect(inboxes.flat().some(({ id }) => id === incidentId)).toBe(parts !== null && !isOfTheEvent([who, kind]));
    const givenToThem = await world.ports.incidents.given(scope);
    expect(givenToThem.some(({ id }) => id === incidentId)).toBe(who === (REPORTS[kind] as Report).givenTo);
    // The state of a measure is a fact; what was written of it is not.
    expect(found?.measures.map(({ title }) => title !== '') ?? null).toEqual(parts && [parts.includes('texts')]);
    const counts = await Promise.all(
      Object.values(world.places).map((nodeId) =>
        world.ports.incidents.inboxCounts(scope, { nodeId, day: '2026-03-02', minSeverity: 1, most: 100 }),
      ),
    );
    // Never a number that tells of what the person does not see.
    const counted = counts.reduce((sum, { watching, due_today }) => sum + watching + due_today, 0);
    expect(counted).toBe(new Set(inboxes.flat().map(({ id }) => id)).size);
    // One by one as well: whoever does not read its words does not find it. Whose it is stands in nobody else's list.
    expect((await world.ports.measures.find(scope, measureId)) !== null).toBe(parts?.includes('texts') ?? false);
    const owned = (await world.ports.measures.open(scope, 500)).some(({ id }) => id === measureId);
    expect(owned).toBe(who === REPORTS[kind].handler);
    const mine = await world.ports.incidents.mine(scope, { newsOf: [incidentId], pageSize: 100 });
    const isOwn = mine.rows.some(({ id }) => id === incidentId);
    expect(isOwn).toBe(expectedOf(who, kind)['incident.supplement'] === 'allowed');
  });

  // The people of an event move it along: they supplement, answer and withdraw. What of that they may do when is the
  // policies' alone; below they are asked whether they could rewrite what was reported.
  const outside = CELLS.filter(
    ([who, kind]) => expectedOf(who, kind)['incident.assess'] !== 'allowed' && !isOfTheEvent([who, kind]),
  );
  it.each(outside)('%s writes nothing to %s', async (who, kind) => {
    const { incidentId, statementId, measureId, version } = await world.keep(kind, 'in_progress');
    const { incidents } = world.ports;
    const scope = world.scopeOf(who);
    const at = new Date();
    const audit = {
      id: v7(),
      at,
      action: 'incident.assess',
      entityType: 'incident',
      entityId: incidentId,
      subject: { type: 'incident', id: incidentId },
      changedFields: [],
      details: {},
    } as const;
    const change = { incidentId, expectedVersion: version, audit: [] };
    const written = { id: v7(), kind: 'addendum', ...TO_PEOPLE, text: 'Lagt til av en annen.', createdAt: at } as const;
    await expect(incidents.change(scope, { ...change, set: { severity: 1 } })).rejects.toThrow();
    await expect(
      incidents.change(scope, { ...change, set: { handlerNodeId: world.places.agency, unitId: world.places.school } }),
    ).rejects.toThrow();
    for (const delegateId of [scope.actorId, null])
      await expect(incidents.change(scope, { ...change, set: { delegateId } })).rejects.toThrow();
    await expect(incidents.change(scope, { ...change, set: {}, statements: [written] })).rejects.toThrow();
    const done = {
      id: measureId,
      expectedVersion: 1,
      from: 'planned',
      set: { status: 'done', doneAt: at },
      audit: [],
      news: [],
    } as const;
    await expect(world.ports.measures.change(scope, done)).rejects.toThrow();
    if (expectedOf(who, kind)['incident.redact'] !== 'allowed') {
      const reason = { ...written, id: v7(), kind: 'redaction_reason' } as const;
      const redaction = { incidentId, statementId, at, reason, audit, news: [] };
      await expect(incidents.redact(scope, redaction)).rejects.toThrow();
    }
    // Whoever may read it may go on from it with a report of their own at the same unit, which is not kept where that is
    // refused. A report about a leader is continued by none of others.
    const again = newReport({ unitId: world.places.school, reporterId: scope.actorId });
    const continues = { incidentId, newSeriesId: v7(), at, audit };
    const goesOn =
      expectedOf(who, kind)['incident.open'] === 'allowed' &&
      REPORTS[kind].at === 'school' &&
      !('aboutLeader' in REPORTS[kind]);
    const isKept = incidents.submit(scope, { ...again, continues }).then(
      ({ created }) => created,
      () => false,
    );
    expect(await isKept).toBe(goesOn);
    expect((await incidents.find(scope, again.facts.id)) !== null).toBe(goesOn);
  });

  const ofTheEvent = CELLS.filter(
    ([who, kind]) => expectedOf(who, kind)['incident.assess'] !== 'allowed' && isOfTheEvent([who, kind]),
  );
  it.each(ofTheEvent)('%s cannot rewrite %s', async (who, kind) => {
    const { incidentId, version } = await world.keep(kind, 'in_progress');
    const change = { incidentId, expectedVersion: version, audit: [] };
    const rewrite = (set: Parameters<typeof world.ports.incidents.change>[1]['set']) =>
      world.ports.incidents.change(world.scopeOf(who), { ...change, set });
    await expect(rewrite({ severity: 1 })).rejects.toThrow();
    await expect(rewrite({ occurredOn: '2026-01-05' })).rejects.toThrow();
    await expect(rewrite({ severityAssessed: 3 })).rejects.toThrow();
    for (const delegateId of [world.idOf('department_leader'), null])
      await expect(rewrite({ delegateId })).rejects.toThrow();
    // They may answer what nobody has answered; what is answered stands, and nothing else goes with it.
    await expect(rewrite({ themeAnswers: { ageBand: 'adult' } })).rejects.toThrow();
    await expect(rewrite({ themeAnswers: {} })).rejects.toThrow();
    await expect(rewrite({ themeAnswers: { ageBand: 'child', situation: 'recess' }, severity: 1 })).rejects.toThrow();
  });

  const given = CELLS.filter(
    ([who, kind]) =>
      expectedOf(who, kind)['incident.assess'] === 'allowed' && expectedOf(who, kind)['incident.move'] !== 'allowed',
  );
  it.each(given)('%s says of %s neither where it lies next nor who has it', async (who, kind) => {
    const { incidentId, version } = await world.keep(kind, 'in_progress');
    const { incidents } = world.ports;
    const change = { incidentId, expectedVersion: version, audit: [] };
    const move = { unitId: world.places.other_school, handlerNodeId: world.places.other_school };
    await expect(incidents.change(world.scopeOf(who), { ...change, set: move })).rejects.toThrow();
    for (const next of ['colleague', 'fta_adviser', who] as const) {
      const set = { delegateId: world.idOf(next) };
      await expect(incidents.change(world.scopeOf(who), { ...change, set })).rejects.toThrow();
    }
  });

  it.each(EVERYBODY)('%s reaches the counts that are theirs', async (who) => {
    const silent = await world.ports.counts.silentUnits(world.scopeOf(who), '2099-01-01', '2099-12-31');
    const isCounted = ON_PLACE['figures']!.allowed.includes(who);
    expect(silent.includes(world.places.other_school)).toBe(isCounted);
  });

  it('left every report as it was', async () => {
    for (const kind of REPORT_KINDS) {
      const { incidentId } = await world.keep(kind, 'in_progress');
      const found = await world.ports.incidents.find(world.scopeOf(REPORTS[kind].by), incidentId);
      expect(found?.facts).toMatchObject({ version: 2, severity: 2 });
    }
  });
});
