import { type Database, type LoginPower, listMunicipalities, servingLoginPowers } from '@vern/db';
import type { Env } from '../env-fields.ts';
import { SettingsError } from './settings-error.ts';

const POWERS: Readonly<Record<LoginPower, string>> = {
  superuser: 'is a superuser',
  bypasses_policies: 'passes by row-level security',
  owns_tables: 'owns the tables',
  moves_databases: 'may take whole databases along',
};

/**
 * Refuse a database that these settings must not serve from: under a login that row-level security does not hold, or for a
 * municipality that is not in it.
 * @throws {SettingsError} With what to do about it.
 */
export async function checkStore(env: Env, database: Database): Promise<void> {
  const { VERN_MODE: mode, MUNICIPALITY_ID: id } = env;
  // A demo's people are invented: nobody has to be kept from them.
  const powers = mode === 'demo' ? [] : await servingLoginPowers(database);
  if (powers.length > 0) {
    throw new SettingsError(
      `The login in DATABASE_URL ${powers.map((power) => POWERS[power]).join(' and ')}: nothing would hold the server to what each may see. Name one that is a member of vern_app and vern_jobs alone; the owner belongs in DATABASE_MIGRATION_URL.`,
    );
  }
  if (id !== undefined && !(await listMunicipalities(database)).includes(id)) {
    throw new SettingsError(
      'MUNICIPALITY_ID names no municipality of this database: correct it or DATABASE_URL, or fill the database first ("npm run data:import FILE").',
    );
  }
}
