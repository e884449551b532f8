import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality, type NewReportOptions, newReport } from '../../testing/index.ts';
import { connectionOf } from '../database.ts';
import { createIncidentRepository } from './incident.repository.ts';

const PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  affected: { role: 'employee', at: 'school' },
  colleague: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
} as const;
type Who = keyof typeof PEOPLE;

const AT = new Date();

describeEachEngine('a report that continues an earlier one', (open) => {
  const make = async () => {
    const { database, owner } = open();
    const here = await makeMunicipality(open(), PEOPLE);
    const incidents = createIncidentRepository(database);
    const scopeOf = (who: Who) => ({ municipalityId: here.municipalityId, actorId: here.people[who] });
    const sent = (who: Who, more: Partial<NewReportOptions> = {}) =>
      newReport({ unitId: here.places.school, reporterId: here.people[who], ...more });
    const send = async (who: Who = 'reporter', more: Partial<NewReportOptions> = {}) =>
      (await incidents.submit(scopeOf(who), sent(who, more))).id;
    const continuation = (incidentId: string) => {
      const newSeriesId = v7();
      const audit = {
        id: v7(),
        at: AT,
        action: 'series.start',
        entityType: 'series',
        entityId: newSeriesId,
        subject: { type: 'incident', id: incidentId },
        changedFields: [],
        details: {},
      } as const;
      return { incidentId, newSeriesId, at: AT, audit };
    };
    const again = (incidentId: string, who: Who = 'reporter', more: Partial<NewReportOptions> = {}) =>
      incidents.submit(scopeOf(who), { ...sent(who, more), continues: continuation(incidentId) });
    const seriesOf = async (incidentId: string) =>
      (await incidents.find(scopeOf('leader'), incidentId))?.facts.seriesId ?? null;
    const rows = (sql: string) =>
      connectionOf(owner).transaction(async (query) => {
        await query('set local role vern_transfer');
        return query<Record<string, unknown>>(sql, [here.municipalityId]);
      });
    const series = () => rows('select id, unit_id, number from incident_series where municipality_id = $1');
    const begun = () =>
      rows(`select entity_id from audit_entry where municipality_id = $1 and action = 'series.start'`);
    return { here, incidents, scopeOf, sent, send, again, continuation, seriesOf, series, begun };
  };

  it('begins a series with the two, whoever of its people sends it, and the third joins it', async () => {
    const { here, send, again, seriesOf, series, begun } = await make();
    const first = await send('reporter', { affectedId: here.people.affected });
    const second = await again(first, 'affected');
    const third = await again(second.id, 'affected');
    const [only, ...others] = await series();
    expect(others).toEqual([]);
    expect(only).toMatchObject({ unit_id: here.places.school, number: 1 });
    for (const id of [first, second.id, third.id]) expect(await seriesOf(id)).toBe(only!['id']);
    expect(await begun()).toEqual([{ entity_id: only!['id'] }]);
  });

  it('changes nothing else of the earlier report: whoever handles it can go on from what they see', async () => {
    const { incidents, scopeOf, send, again } = await make();
    const first = await send();
    const before = (await incidents.find(scopeOf('leader'), first))!;
    await again(first);
    const after = (await incidents.find(scopeOf('leader'), first))!;
    expect(after).toEqual({ ...before, facts: { ...before.facts, seriesId: expect.any(String) } });
  });

  it('is one series when two continue the same report at once, and numbers are a unit’s own', async () => {
    const { send, again, seriesOf, series } = await make();
    const [first, other] = [await send(), await send()];
    const sent = await Promise.all([again(first), again(first), again(other), again(other)]);
    expect((await series()).map((each) => each['number']).sort()).toEqual([1, 2]);
    const [a, b, c, d] = await Promise.all(sent.map(({ id }) => seriesOf(id)));
    expect([a, c]).toEqual([b, d]);
    expect(a).not.toBe(c);
  });

  it('sent twice, also with another report to continue, is one report in one series', async () => {
    const { send, again, series, seriesOf } = await make();
    const idempotencyKey = v7();
    const [first, other] = [await send(), await send()];
    const one = await again(first, 'reporter', { idempotencyKey });
    const [same, changed] = [
      await again(first, 'reporter', { idempotencyKey }),
      await again(other, 'reporter', { idempotencyKey }),
    ];
    expect([same, changed]).toEqual([
      { id: one.id, created: false },
      { id: one.id, created: false },
    ]);
    expect(await series()).toHaveLength(1);
    expect(await seriesOf(other)).toBeNull();
  });

  it('leaves no series behind when a row of the report is refused', async () => {
    const { incidents, scopeOf, sent, send, continuation, series, seriesOf } = await make();
    const first = await send();
    const whole = sent('reporter');
    const doubled = { ...whole, deltas: [...whole.deltas, whole.deltas[0]!], continues: continuation(first) };
    await expect(incidents.submit(scopeOf('reporter'), doubled)).rejects.toThrow(/duplicate key/);
    expect(await series()).toEqual([]);
    expect(await seriesOf(first)).toBeNull();
  });

  it('is begun by whoever sees the earlier one, and shows each of its people what they see of it alone', async () => {
    const { incidents, scopeOf, send, again, seriesOf } = await make();
    const first = await send();
    const second = await again(first, 'leader');
    const seriesId = (await seriesOf(first))!;
    const seenBy = async (who: Who) =>
      (await incidents.series(scopeOf(who), seriesId)).map(({ facts: { id }, isOwn }) => [id, isOwn]);
    expect(await seenBy('reporter')).toEqual([[first, true]]);
    expect(await seenBy('colleague')).toEqual([]);
    expect(new Map((await seenBy('leader')) as [string, boolean][])).toEqual(
      new Map([
        [first, false],
        [second.id, true],
      ]),
    );
  });

  it('is refused, whole, where the earlier one is not theirs to see, of another unit, itself or not there', async () => {
    const { here, incidents, scopeOf, sent, send, again, continuation, series } = await make();
    const first = await send();
    const refused = /same unit that its sender/;
    await expect(again(first, 'colleague')).rejects.toThrow(refused);
    await expect(again(v7())).rejects.toThrow(refused);
    const itself = sent('reporter');
    const loop = { ...itself, continues: continuation(itself.facts.id) };
    await expect(incidents.submit(scopeOf('reporter'), loop)).rejects.toThrow(refused);
    const elsewhere = await send();
    const moved = { handlerNodeId: here.places.other_school, unitId: here.places.other_school };
    await incidents.change(scopeOf('leader'), { incidentId: elsewhere, expectedVersion: 1, set: moved, audit: [] });
    await expect(again(elsewhere)).rejects.toThrow(refused);
    expect(await series()).toEqual([]);
  });

  it('is refused where one of the two is about a leader: the leader would learn of it from the other', async () => {
    const { send, again, series } = await make();
    const [others, leaders] = [await send(), await send('reporter', { aboutLeader: true })];
    await expect(again(others, 'reporter', { aboutLeader: true })).rejects.toThrow(/same unit that its sender/);
    await expect(again(leaders)).rejects.toThrow(/same unit that its sender/);
    expect(await series()).toEqual([]);
    await again(leaders, 'reporter', { aboutLeader: true });
    expect(await series()).toHaveLength(1);
  });

  it('tells nobody who began it', async () => {
    const { here, send, again } = await make();
    await again(await send());
    const asked = connectionOf(open().database).transaction(async (query) => {
      await query(`select vern_enter('vern_app', $1, $2)::text`, [here.municipalityId, here.people.reporter]);
      return query('select created_by_id from incident_series');
    });
    await expect(asked).rejects.toThrow(/permission denied/);
  });

  it('is the only way into a series: neither a report nor a change of one names it', async () => {
    const { incidents, scopeOf, sent, send, again, seriesOf } = await make();
    const [first, other] = [await send(), await send()];
    await again(first);
    const seriesId = (await seriesOf(first))!;
    const whole = sent('reporter');
    const named = { ...whole, facts: { ...whole.facts, seriesId: seriesId as unknown as null } };
    await expect(incidents.submit(scopeOf('reporter'), named)).rejects.toThrow(/row-level security/);
    const change = { incidentId: other, expectedVersion: 1, set: { seriesId }, audit: [] };
    await expect(incidents.change(scopeOf('reporter'), change)).rejects.toThrow(/only the handler/);
  });
});
