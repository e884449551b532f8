import { readFile } from 'node:fs/promises';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality, newReport } from '../../testing/index.ts';
import { connectionOf } from '../database.ts';
import { createIncidentRepository } from '../incident/incident.repository.ts';

const FILE = new URL('../../prisma/migrations/20261129184700_series_and_leaders/migration.sql', import.meta.url);

describeEachEngine('the migration that takes reports about a leader out of series with others', (open) => {
  /** Run on the owner's connection, past row-level security, as the migration does. */
  const asOwner = async (...statements: readonly string[]) => {
    const owner = connectionOf(open().owner);
    for (const statement of statements.filter((each) => each.trim())) await owner.query(statement);
  };

  it('unties what is mixed, all of it, and leaves the rest', async () => {
    const staff = { employee: { role: 'employee', at: 'school' } } as const;
    const { municipalityId, places, people } = await makeMunicipality(open(), staff);
    const scope = { municipalityId, actorId: people.employee };
    const incidents = createIncidentRepository(open().database);
    const sentIn = async (seriesId: string, kinds: readonly boolean[]) => {
      await asOwner(
        'alter table incident_series no force row level security',
        `insert into incident_series (municipality_id, id, unit_id, number, created_by_id, created_at)
          select '${municipalityId}', '${seriesId}', '${places.school}', count(*) + 1, '${people.employee}', now()
          from incident_series`,
        'alter table incident_series force row level security',
      );
      const ids: string[] = [];
      for (const aboutLeader of kinds) {
        const report = newReport({ unitId: places.school, reporterId: people.employee, aboutLeader });
        ids.push((await incidents.submit(scope, report)).id);
      }
      await asOwner(
        'alter table incident no force row level security',
        `update incident set series_id = '${seriesId}' where id in (${ids.map((id) => `'${id}'`).join()})`,
        'alter table incident force row level security',
      );
      return ids;
    };
    const [others, leaders] = [v7(), v7()];
    const mixed = await sentIn(v7(), [false, true, false]);
    const ofOthers = await sentIn(others, [false, false]);
    const ofLeaders = await sentIn(leaders, [true, true]);
    const sql = await readFile(FILE, 'utf8');
    await asOwner(...sql.slice(sql.indexOf('alter table incident no force')).split(';\n'));
    const seriesOf = async (id: string) => (await incidents.find(scope, id))!.facts.seriesId;
    expect(await Promise.all([...mixed, ...ofOthers, ...ofLeaders].map(seriesOf))).toEqual([
      ...[null, null, null],
      ...[others, others],
      ...[leaders, leaders],
    ]);
  });
});
