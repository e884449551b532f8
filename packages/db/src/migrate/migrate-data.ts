import type { Connection, Query } from '../engine/connection.ts';
import type { DataMigration } from './data-migration-list.ts';

/** One change of data that one municipality has not behind it yet. */
interface Outstanding {
  readonly municipalityId: string;
  readonly name: string;
}

const OUTSTANDING = `select m.municipality_id as "municipalityId", wanted.name
  from unnest($1::text[]) with ordinality wanted (name, nth) cross join municipality m
  where not exists (
    select 1 from data_migration done where done.municipality_id = m.municipality_id and done.name = wanted.name)
  order by wanted.nth, m.municipality_id`;

/** Arbitrary number that all starts of Vern agree on: replicas that start together change data one after the other. */
const DATA_LOCK = 7_341_903;

/**
 * Make the changes of data that are not made yet: each once a municipality, in a transaction of its own, and recorded.
 * The schema must be at its newest. When one fails, it and those after it are left for the next start.
 * @returns What was changed now; empty when there was nothing to do.
 */
export async function migrateData(
  connection: Connection,
  migrations: readonly DataMigration[],
): Promise<readonly Outstanding[]> {
  if (migrations.length === 0 || (await outstanding(connection, migrations)).length === 0) return [];
  return connection.withAdvisoryLock(DATA_LOCK, async () => {
    const left = await outstanding(connection, migrations);
    for (const { municipalityId, name } of left) {
      await connection.transaction(async (query) => {
        await enterTransfer(query);
        await query(`select set_config('vern.municipality_id', $1, true)`, [municipalityId]);
        for (const statement of migrations.find((each) => each.name === name)!.statements) await query(statement);
        await query('insert into data_migration values (vern_municipality(), $1, now())', [name]);
      });
    }
    return left;
  });
}

const outstanding = (connection: Connection, migrations: readonly DataMigration[]) =>
  connection.transaction(async (query) => {
    await enterTransfer(query);
    return query<Outstanding>(OUTSTANDING, [migrations.map(({ name }) => name)]);
  });

const enterTransfer = (query: Query) => query('set local role vern_transfer');
