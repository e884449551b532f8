import { DEADLINE_RULES_VERSION } from '@vern/domain/deadline';
import { INCIDENT_NEWS } from '@vern/domain/incident/news';
import type { IncidentChange } from '@vern/domain/incident/ports';
import { TO_HANDLERS, TO_PEOPLE, toOne } from '@vern/domain/statement';
import { news } from '@vern/domain/subject';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality, newReport } from '../../testing/index.ts';
import { connectionOf } from '../database.ts';
import { createNoticeRepository } from '../outbox/notice.repository.ts';
import { tell } from '../outbox/tell.ts';
import { createDraftRepository } from './draft.repository.ts';
import { createIncidentRepository } from './incident.repository.ts';
import { purgeDrafts } from './purge-drafts.ts';
import { settleOldDue } from './settle-old-due.ts';

const PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  affected: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
  safety_rep: { role: 'safety_rep', at: 'school' },
} as const;
type Who = keyof typeof PEOPLE;
const AT = new Date('2026-03-05T12:00:00Z');
const KEPT = ['incident', 'incident_identity', 'affected_employee', 'statement', 'measure', 'measure_origin'] as const;
/** How the rows of a table are found that are a report's. */
const OF_REPORT: Partial<Record<(typeof KEPT)[number], string>> = {
  incident: 'id = $1',
  statement: 'subject_id = $1',
  measure: 'id in (select measure_id from measure_origin where origin_id = $1)',
  measure_origin: 'origin_id = $1',
};

describeEachEngine('a talk, and how long a report is kept', (open) => {
  const make = async (facts: Partial<ReturnType<typeof newReport>['facts']> = {}) => {
    const { database, owner } = open();
    const { municipalityId, places, people } = await makeMunicipality(open(), PEOPLE);
    const scopeOf = (who: Who) => ({ municipalityId, actorId: people[who] });
    const incidents = createIncidentRepository(database);
    const report = newReport({ unitId: places.school, reporterId: people.reporter, affectedId: people.affected });
    const incidentId = report.facts.id;
    const sent = { ...report, facts: { ...report.facts, ...facts }, retentionClass: 'incident_operational' };
    await incidents.submit(scopeOf('reporter'), sent);
    const factsOf = async () => (await incidents.find(scopeOf('leader'), incidentId))!.facts;
    const change = async (who: Who, step: Partial<IncidentChange>) => {
      const { version } = await factsOf();
      await incidents.change(scopeOf(who), { incidentId, expectedVersion: version, set: {}, audit: [], ...step });
    };
    const write = (kind: 'note' | 'message' | 'addendum') => ({
      ...(kind === 'note' ? TO_HANDLERS : TO_PEOPLE),
      id: v7(),
      kind,
      text: 'Vi møtes på fredag.',
      createdAt: AT,
    });
    const measure = (id: string) => ({
      ...({ type: 'technical', status: 'planned' } as const),
      ...{ id, title: 'Flytte benken', dueOn: '2026-03-20', createdAt: AT },
      ...{ ownerId: people.affected, createdById: people.leader },
    });
    /** How long each row of the report is kept, by table, and by kind where it is a text. */
    const kept = () =>
      connectionOf(owner).transaction(async (query) => {
        await query('set local role vern_transfer');
        const classes: Record<string, string[]> = {};
        for (const table of KEPT) {
          const of = OF_REPORT[table] ?? 'incident_id = $1';
          const what = table === 'statement' ? `kind || ' ' || retention_class` : 'retention_class';
          const sql = `select distinct ${what} as kept from ${table} where ${of} order by 1`;
          classes[table] = (await query<{ kept: string }>(sql, [incidentId])).map((row) => row.kept);
        }
        return classes;
      });
    return { municipalityId, people, scopeOf, incidents, incidentId, factsOf, change, write, measure, kept };
  };

  it('is written down by the handler and read by the people of the report, but not written by them', async () => {
    const { incidents, scopeOf, incidentId, factsOf, change, write } = await make();
    await expect(change('reporter', { set: { talkedOn: '2026-03-05' } })).rejects.toThrow(/only the handler/);
    await expect(change('affected', { set: { talkedOn: '2026-03-05' } })).rejects.toThrow(/only the handler/);
    await expect(change('safety_rep', { set: { talkedOn: '2026-03-05' } })).rejects.toThrow();
    expect((await factsOf()).talkedOn).toBeNull();
    await change('leader', { set: { talkedOn: '2026-03-05' }, statements: [write('note')] });
    const seen = (await incidents.find(scopeOf('affected'), incidentId))!;
    expect(seen.facts.talkedOn).toBe('2026-03-05');
    expect(seen.statements.map(({ kind }) => kind)).not.toContain('note');
  });

  it('lets what is written to one of the people be read by that one and by those who handle it, and by nobody else', async () => {
    const { incidents, people, scopeOf, incidentId, change, write } = await make();
    await change('leader', { statements: [{ ...write('message'), ...toOne(people.affected) }] });
    const reads = async (who: 'reporter' | 'affected' | 'leader' | 'safety_rep') =>
      (await incidents.find(scopeOf(who), incidentId))!.statements.some(({ kind }) => kind === 'message');
    expect([await reads('affected'), await reads('leader')]).toEqual([true, true]);
    expect([await reads('reporter'), await reads('safety_rep')]).toEqual([false, false]);
  });

  it('lets the people of a report move it on by the newer rules of what is due', async () => {
    const { factsOf, change, write } = await make({ status: 'in_progress', dueRulesVersion: 1 });
    const set = { dueRulesVersion: DEADLINE_RULES_VERSION, nextDueOn: '2026-03-06' };
    await change('affected', { set, statements: [write('addendum')] });
    expect(await factsOf()).toMatchObject(set);
  });

  it.each(['affected', 'leader'] as const)('lets the %s open a closed report again', async (who) => {
    const { factsOf, change } = await make({ status: 'closed', closedAt: AT });
    await change(who, { set: { status: 'in_progress', closedAt: null } });
    expect(await factsOf()).toMatchObject({ status: 'in_progress', closedAt: null });
  });

  it('keeps a text and a measure as long as their report, and a note of a conversation shorter', async () => {
    const { change, write, measure, kept } = await make();
    await change('leader', { statements: [write('note'), write('message')], measures: [measure(v7())] });
    expect(await kept()).toMatchObject({
      statement: expect.arrayContaining(['message incident_operational', 'note support_conversation_short']),
      measure: ['incident_operational'],
      measure_origin: ['incident_operational'],
    });
    await change('leader', { preserves: true });
    await change('leader', { statements: [write('note'), write('message')], measures: [measure(v7())] });
    await change('reporter', { statements: [write('addendum')] });
    expect(await kept()).toEqual({
      incident: ['injury_preserve'],
      incident_identity: ['injury_preserve'],
      affected_employee: ['injury_preserve'],
      statement: [
        'addendum injury_preserve',
        'description injury_preserve',
        'message injury_preserve',
        'note support_conversation_short',
      ],
      measure: ['injury_preserve'],
      measure_origin: ['injury_preserve'],
    });
  });

  it('lets nobody but the handler decide how long it is kept', async () => {
    const { change, kept } = await make();
    for (const who of ['reporter', 'affected'] as const) {
      await expect(change(who, { preserves: true })).rejects.toThrow(/only the handler of a report decides/);
    }
    await expect(change('safety_rep', { preserves: true })).rejects.toThrow();
    expect(await kept()).toMatchObject({ incident: ['incident_operational'] });
  });

  it('changes and drops an open measure once, for its handler, and never one that is over', async () => {
    const { people, incidents, scopeOf, incidentId, change, measure } = await make({ status: 'in_progress' });
    const [bench, door] = [measure(v7()), measure(v7())];
    await change('leader', { measures: [bench, door] });
    const given = { id: bench.id, expectedVersion: 1, set: { ownerId: people.reporter, dueOn: '2026-03-27' } };
    await expect(change('safety_rep', { changedMeasure: given })).rejects.toThrow();
    await change('leader', { changedMeasure: given });
    await expect(change('leader', { changedMeasure: given })).rejects.toMatchObject({ code: 'stale_version' });
    await change('leader', { changedMeasure: { id: door.id, expectedVersion: 1, set: { status: 'dropped' } } });
    const late = { id: door.id, expectedVersion: 2, set: { status: 'planned' as const } };
    await expect(change('leader', { changedMeasure: late })).rejects.toMatchObject({ code: 'stale_version' });
    const { measures } = (await incidents.find(scopeOf('leader'), incidentId))!;
    expect(
      measures.map(({ id, ownerId, dueOn, status, version }) => ({ id, ownerId, dueOn, status, version })),
    ).toEqual([
      { id: door.id, ownerId: people.affected, dueOn: '2026-03-20', status: 'dropped', version: 2 },
      { id: bench.id, ownerId: people.reporter, dueOn: '2026-03-27', status: 'planned', version: 2 },
    ]);
  });

  it('works out anew what older rules made due, and leaves alone what is up to date or over', async () => {
    const { municipalityId, people, incidents, scopeOf, incidentId, factsOf } = await make({
      status: 'received',
      statusSince: '2026-03-02',
      dueRulesVersion: 1,
      nextDueOn: '2026-03-30',
    });
    const { unitId } = await factsOf();
    const send = async (more: object) => {
      const report = newReport({ unitId, reporterId: people.reporter });
      await incidents.submit(scopeOf('reporter'), { ...report, facts: { ...report.facts, ...more } });
      return report.facts.id;
    };
    const current = await send({ nextDueOn: '2026-03-31' });
    const closed = await send({ status: 'closed', dueRulesVersion: 1, nextDueOn: null });
    const others = await Promise.all([1, 2, 3].map(() => send({ dueRulesVersion: 1, nextDueOn: '2026-03-30' })));
    expect(await settleOldDue(open().database, municipalityId, 2)).toBe(4);
    expect(await settleOldDue(open().database, municipalityId, 2)).toBe(0);
    const dueOf = async (id: string) => (await incidents.find(scopeOf('leader'), id))!.facts.nextDueOn;
    // A talk that was wished for today, and nobody has written that it was held.
    expect([await dueOf(incidentId), ...(await Promise.all(others.map(dueOf)))]).toEqual(Array(4).fill('2026-03-02'));
    expect([await dueOf(current), await dueOf(closed)]).toEqual(['2026-03-31', null]);
  });

  it('tells of a question as long as it is open, and says which case', async () => {
    const { municipalityId, people, scopeOf, incidentId, change } = await make({ status: 'in_progress' });
    const notices = createNoticeRepository(open().database);
    const say = (topic: 'incident.question' | 'incident.closed') => {
      const told = news({ newId: v7, now: AT }, INCIDENT_NEWS, topic, incidentId, {
        parties: ['reporter'],
        leftOut: [people.leader],
      });
      return tell(open().database, municipalityId, told, { newId: v7, at: AT });
    };
    const topics = async () => (await notices.list(scopeOf('reporter'))).map(({ topic }) => topic);
    await change('leader', { set: { askedOn: '2026-03-05' } });
    await say('incident.question');
    expect(await notices.list(scopeOf('reporter'))).toMatchObject([
      { topic: 'incident.question', isOwn: true, about: { kinds: expect.any(Array), occurredOn: '2026-03-02' } },
    ]);
    await change('leader', { set: { askedOn: null, status: 'closed' } });
    await say('incident.closed');
    expect(await topics()).toEqual(['incident.closed']);
    await change('leader', { set: { askedOn: '2026-03-06', status: 'in_progress' } });
    await say('incident.question');
    expect((await topics()).sort()).toEqual(['incident.closed', 'incident.question']);
  });

  it('removes a draft that was left for more than thirty days, and no other', async () => {
    const { municipalityId, scopeOf } = await make();
    const drafts = createDraftRepository(open().database);
    const now = new Date();
    const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
    const begin = async (days: number) => {
      const id = v7();
      await drafts.save(scopeOf('reporter'), { id, content: { kinds: ['kick'] }, updatedAt: daysAgo(days) }, null);
      return id;
    };
    await begin(31);
    const [young, today] = [await begin(29), await begin(0)];
    expect(await purgeDrafts(open().database, municipalityId, now)).toBe(1);
    expect(await purgeDrafts(open().database, municipalityId, now)).toBe(0);
    expect((await drafts.list(scopeOf('reporter'))).map(({ id }) => id)).toEqual([today, young]);
  });
});
