import { ROLES } from '@vern/domain/access';
import type { Query } from '../engine/connection.ts';

/** One reach of one role, as a row of `role_reach`. */
export interface RoleReach {
  readonly reach: string;
  readonly role: string;
}

/** What the domain's table says: the rows that `role_reach` must hold. */
export function domainReach(): readonly RoleReach[] {
  return ROLES.codes
    .flatMap((role) => ROLES.entries[role].reach.map((reach): RoleReach => ({ reach, role })))
    .toSorted(byReach);
}

/** What the database holds. Ask as the tables' owner, inside a transaction. */
export async function storedReach(query: Query): Promise<readonly RoleReach[]> {
  await query('set local role vern_transfer');
  const rows = await query<RoleReach>('select reach, role from role_reach');
  await query('reset role');
  return rows.toSorted(byReach);
}

/** The statements of a migration that leads from what is stored to what the domain says; none when they agree. */
export function reachMigration(stored: readonly RoleReach[], wanted: readonly RoleReach[]): readonly string[] {
  const lacking = wanted.filter((row) => !stored.some((each) => isSame(each, row)));
  const gone = stored.filter((row) => !wanted.some((each) => isSame(each, row)));
  if (lacking.length + gone.length === 0) return [];
  return [
    '-- How far roles reach, as `ROLES` in packages/domain says.',
    'set role vern_transfer;',
    ...gone.map(({ reach, role }) => `delete from role_reach where reach = '${reach}' and role = '${role}';`),
    ...(lacking.length === 0
      ? []
      : [
          `insert into role_reach (reach, role) values\n  ${lacking.map(({ reach, role }) => `('${reach}', '${role}')`).join(',\n  ')};`,
        ]),
    'reset role;',
  ];
}

const isSame = (a: RoleReach, b: RoleReach) => a.reach === b.reach && a.role === b.role;
const byReach = (a: RoleReach, b: RoleReach) =>
  a.reach === b.reach ? a.role.localeCompare(b.role, 'en') : a.reach.localeCompare(b.reach, 'en');
