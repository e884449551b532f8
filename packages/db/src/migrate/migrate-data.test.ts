import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality } from '../../testing/index.ts';
import { connectionOf } from '../database.ts';
import { readDataMigrations } from './data-migration-list.ts';
import { migrateData } from './migrate-data.ts';

const RENAME = `-- A semicolon in a remark; and in a text.
update person set name = name || '; og mer' where municipality_id = vern_municipality();`;
const PEOPLE = { one: { role: 'employee', at: 'school' } } as const;

describeEachEngine('changes of data', (open) => {
  let folder: string;
  let first: string;
  let second: string;

  const connection = () => connectionOf(open().owner);
  const put = (name: string, sql: string) => writeFile(join(folder, `${name}.sql`), sql);
  const run = async () => migrateData(connection(), await readDataMigrations(`${folder}/`));
  const namesOf = async (municipalityId: string) =>
    connection().transaction(async (query) => {
      await query('set local role vern_transfer');
      const rows = await query<{ name: string }>('select name from person where municipality_id = $1', [
        municipalityId,
      ]);
      return rows.map(({ name }) => name);
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vern-data-migrations-'));
    first = (await makeMunicipality(open(), PEOPLE)).municipalityId;
    return () => rm(folder, { recursive: true, force: true });
  });

  it('are made once a municipality, and no second time at the next start', async () => {
    await put('20261201000000_rename', RENAME);
    expect(await run()).toEqual([{ municipalityId: first, name: '20261201000000_rename' }]);
    expect(await run()).toEqual([]);
    expect(await namesOf(first)).toEqual(['one; og mer']);
  });

  it('are made for a municipality that came later, and not again for the others', async () => {
    second = (await makeMunicipality(open(), PEOPLE)).municipalityId;
    expect(await run()).toEqual([{ municipalityId: second, name: '20261201000000_rename' }]);
    expect([await namesOf(first), await namesOf(second)]).toEqual([['one; og mer'], ['one; og mer']]);
  });

  it('change all or nothing: what fails is not recorded, and is made once it can be', async () => {
    const half = `update person set name = 'halv' where municipality_id = vern_municipality();`;
    await put('20261202000000_half', `${half}\nselect 1 / 0;`);
    await expect(run()).rejects.toThrow(/division by zero/);
    expect(await namesOf(first)).toEqual(['one; og mer']);
    await put('20261202000000_half', half);
    expect((await run()).length).toBe(2);
    expect(await namesOf(first)).toEqual(['halv']);
  });

  it('cannot change what was recorded in the audit', async () => {
    await put('20261203000000_audit', 'update audit_entry set action = action;');
    await expect(run()).rejects.toThrow(/permission denied/);
    await rm(join(folder, '20261203000000_audit.sql'));
  });
});
