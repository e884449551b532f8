import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { insertBatch } from '../../seed/insert-batch.ts';
import { describeEachEngine, makeMunicipality, newReport } from '../../testing/index.ts';
import { connectionOf } from '../database.ts';
import { createIncidentRepository } from '../incident/incident.repository.ts';
import { createCountsRepository } from './counts.repository.ts';
import { foldCounts } from './fold-counts.ts';
import { verifyCounts } from './verify-counts.ts';

const PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  elsewhere: { role: 'employee', at: 'other_school' },
  leader: { role: 'unit_leader', at: 'school' },
  steering: { role: 'steering_group_member', at: 'division' },
  union_rep: { role: 'union_rep', at: 'other_school' },
} as const;

const NOW = new Date('2026-03-05T08:00:00Z');
const DAYS = ['2026-01-15', '2026-01-20', '2026-02-03', '2026-03-02', '2026-03-02'];

describeEachEngine('createCountsRepository', (open) => {
  const make = async () => {
    const test = open();
    const here = await makeMunicipality(test, PEOPLE);
    const scopeOf = (who: keyof typeof PEOPLE) => ({ municipalityId: here.municipalityId, actorId: here.people[who] });
    const incidents = createIncidentRepository(test.database);
    const submit = (occurredOn: string) => {
      const report = newReport({ unitId: here.places.school, reporterId: here.people.reporter, occurredOn });
      return incidents.submit(scopeOf('reporter'), report).then(() => report);
    };
    const counts = createCountsRepository(test.database);
    const fold = () => foldCounts(test.database, here.municipalityId, NOW, 4);
    return { test, here, scopeOf, incidents, submit, counts, fold };
  };

  it('gives the same figures before, during and after the fold; an event with two kinds is one report', async () => {
    const { submit, counts, fold, scopeOf } = await make();
    const months = () => counts.eventsByMonth(scopeOf('steering'), '2026-01-01', '2026-12-31');
    const expected = [
      { month: '2026-01', unitKind: 'school', count: 2 },
      { month: '2026-02', unitKind: 'school', count: 1 },
      { month: '2026-03', unitKind: 'school', count: 2 },
    ];
    for (const day of DAYS.slice(0, 3)) await submit(day);
    expect(await fold()).toEqual({ folded: 9, isBusy: false });
    for (const day of DAYS.slice(3)) await submit(day);
    expect(await months()).toEqual(expected);
    await fold();
    expect(await months()).toEqual(expected);
    expect(await fold()).toEqual({ folded: 0, isBusy: false });
  });

  it('counts each delta once when several folds start together', async () => {
    const { test, here, submit, fold } = await make();
    await Promise.all(DAYS.map(submit));
    const results = await Promise.all([fold(), fold(), fold()]);
    expect(results.reduce((sum, { folded }) => sum + folded, 0)).toBe(15);
    expect(await verifyCounts(test.database, here.municipalityId)).toEqual({ events: 5, unfolded: 0, differences: [] });
  });

  it('loses nothing of a fold that was killed in the middle', async () => {
    const { test, here, submit, fold } = await make();
    for (const day of DAYS) await submit(day);
    const killed = connectionOf(test.database).transaction(async (query) => {
      await query(`select vern_enter('vern_jobs', $1, null)::text`, [here.municipalityId]);
      await query(`update incident_count_delta set folded_at = now() where municipality_id = $1`, [
        here.municipalityId,
      ]);
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    await fold();
    expect(await verifyCounts(test.database, here.municipalityId)).toMatchObject({ events: 5, differences: [] });
  });

  it('tells what was known at an earlier instant, before and after the fold', async () => {
    const { test, here, submit, counts, fold, scopeOf } = await make();
    await submit('2026-01-15');
    const { facts } = await submit('2026-01-20');
    const withdrawnAt = new Date('2026-03-04T12:00:00Z');
    await connectionOf(test.owner).transaction(async (query) => {
      await query('set local role vern_transfer');
      const [event] = newReport({
        unitId: facts.unitId,
        reporterId: here.people.reporter,
        occurredOn: '2026-01-20',
      }).deltas;
      await insertBatch(query, {
        table: 'incident_count_delta',
        rows: [
          {
            municipality_id: here.municipalityId,
            id: v7(),
            family: 'event',
            kind: '',
            unit_id: facts.unitId,
            occurred_on: '2026-01-20',
            received_on: event!.receivedOn,
            severity: 2,
            physical_harm: true,
            psychological_strain: false,
            delta: -1,
            recorded_at: withdrawnAt.toISOString(),
          },
        ],
      });
    });
    const january = async (asOf?: Date) =>
      (await counts.eventsByMonth(scopeOf('steering'), '2026-01-01', '2026-01-31', asOf)).map(({ count }) => count);
    for (let round = 0; round < 2; round += 1) {
      expect(await january()).toEqual([1]);
      expect(await january(new Date('2026-03-04T11:59:59Z'))).toEqual([2]);
      expect(await january(withdrawnAt)).toEqual([1]);
      expect(await january(new Date('2026-03-01T00:00:00Z'))).toEqual([]);
      await fold();
    }
  });

  it('shows the wide roles everything, and nobody their own unit alone: there each number is a report', async () => {
    const { submit, counts, scopeOf } = await make();
    await submit('2026-01-15');
    const total = async (who: keyof typeof PEOPLE) =>
      (await counts.eventsByMonth(scopeOf(who), '2026-01-01', '2026-12-31')).reduce((sum, { count }) => sum + count, 0);
    const seen = Object.fromEntries(
      await Promise.all(
        (['reporter', 'leader', 'steering', 'elsewhere', 'union_rep'] as const).map(async (who) => [
          who,
          await total(who),
        ]),
      ),
    );
    expect(seen).toEqual({ reporter: 0, leader: 0, steering: 1, elsewhere: 0, union_rep: 0 });
  });

  it('names open units from which nothing has come since a day', async () => {
    const { here, submit, counts, scopeOf } = await make();
    await submit('2026-01-15');
    const silent = (to = '2026-03-31') => counts.silentUnits(scopeOf('steering'), '2026-03-01', to);
    expect(await silent()).toEqual([here.places.other_school]);
    expect(await silent('2026-03-01')).toHaveLength(2);
    expect(await counts.silentUnits(scopeOf('steering'), '2026-03-03', '2026-03-31')).toHaveLength(2);
    expect(await counts.silentUnits(scopeOf('reporter'), '2026-03-03', '2026-03-31')).toEqual([]);
  });

  it('names them as it stood when the last day was over: folded or not, what is taken back later brings nobody back', async () => {
    const { test, here, submit, counts, scopeOf } = await make();
    await submit('2026-01-15');
    const silent = () => counts.silentUnits(scopeOf('steering'), '2026-03-01', '2026-03-31');
    const takenBack = {
      ...{ municipality_id: here.municipalityId, id: v7(), family: 'event', kind: '', unit_id: here.places.school },
      ...{ occurred_on: '2026-01-15', received_on: '2026-03-02', severity: 2, physical_harm: true },
      ...{ psychological_strain: false, delta: -1, recorded_at: '2026-04-07T08:00:00Z', folded_at: null },
    };
    await connectionOf(test.owner).transaction(async (query) => {
      await query('set local role vern_transfer');
      await insertBatch(query, { table: 'incident_count_delta', rows: [takenBack] });
    });
    expect(await silent()).toEqual([here.places.other_school]);
    await foldCounts(test.database, here.municipalityId, NOW);
    expect(await silent()).toEqual([here.places.other_school]);
  });

  it('gives the median wait, and null without any answer', async () => {
    const { test, here, counts, scopeOf } = await make();
    const median = () => counts.medianFirstAnswer(scopeOf('steering'), '2026-03-01');
    expect(await median()).toEqual({ minutes: null, answers: 0 });
    await connectionOf(test.owner).transaction(async (query) => {
      await query('set local role vern_transfer');
      const rows = [
        [30, '2026-03-02'],
        [60, '2026-03-02'],
        [90, '2026-03-03'],
        [5, '2026-02-27'],
      ].map(([minutes, day]) => ({
        municipality_id: here.municipalityId,
        incident_id: v7(),
        unit_id: here.places.school,
        answered_on: day,
        waited_minutes: minutes,
      }));
      await insertBatch(query, { table: 'first_answer', rows });
    });
    expect(await median()).toEqual({ minutes: 60, answers: 3 });
  });
});

describeEachEngine('verifyCounts', (open) => {
  it('names the cell in which a total was changed by hand', async () => {
    const test = open();
    const here = await makeMunicipality(test, PEOPLE);
    const scope = { municipalityId: here.municipalityId, actorId: here.people.reporter };
    const report = newReport({
      unitId: here.places.school,
      reporterId: here.people.reporter,
      occurredOn: '2026-01-15',
    });
    await createIncidentRepository(test.database).submit(scope, report);
    await foldCounts(test.database, here.municipalityId, NOW);
    await connectionOf(test.database).transaction(async (query) => {
      await query(`select vern_enter('vern_jobs', $1, null)::text`, [here.municipalityId]);
      await query(`update incident_count_daily set count = 7 where municipality_id = $1 and family = 'event'`, [
        here.municipalityId,
      ]);
    });
    const { differences } = await verifyCounts(test.database, here.municipalityId);
    expect(differences).toEqual([
      { family: 'event', kind: '', unitId: here.places.school, occurredOn: '2026-01-15', counted: 7, scanned: 1 },
    ]);
  });
});
