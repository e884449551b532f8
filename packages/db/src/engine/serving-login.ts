import { connectionOf, type Database } from '../database.ts';

/** What a login may do that a server's must not: each of them makes row-level security a wish. */
export type LoginPower = 'superuser' | 'bypasses_policies' | 'owns_tables' | 'moves_databases';

const POWERS = `select r.rolsuper as superuser, r.rolbypassrls as bypasses_policies,
    exists (select 1 from pg_tables t where t.schemaname = 'public' and pg_has_role(current_user, t.tableowner, 'member')) as owns_tables,
    pg_has_role(current_user, 'vern_transfer', 'member') as moves_databases
  from pg_roles r where r.rolname = current_user`;

/**
 * The powers of the login a database was opened with that a serving one must not have; none on the embedded engine, where
 * there is nobody else in the process to keep out.
 */
export async function servingLoginPowers(database: Database): Promise<readonly LoginPower[]> {
  if (database.engine === 'pglite') return [];
  const [row] = await connectionOf(database).query<Record<LoginPower, boolean>>(POWERS);
  const powers = Object.entries(row ?? {}) as [LoginPower, boolean][];
  return powers.filter(([, has]) => has).map(([power]) => power);
}
