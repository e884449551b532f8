import { connectionOf, type Database } from '../database.ts';

/** Ids of every municipality of the installation: whom the system's own work is done for. */
export async function listMunicipalities(database: Database): Promise<readonly string[]> {
  const rows = await connectionOf(database).query<{ id: string }>('select vern_municipalities() as id');
  return rows.map(({ id }) => id);
}
