import type { Query } from '../src/engine/connection.ts';
import { INCIDENT_TABLES } from './incidents/incident-tables.ts';

const TABLES = ['org_node', 'person', ...INCIDENT_TABLES, 'incident_count_daily', 'audit_seal'].join(', ');

/**
 * Let the planner see what was just written, in the same transaction. A foreign key's check keeps the plan of its first
 * row: made on an empty table it reads the whole table for every row that follows, and the load becomes quadratic.
 */
export async function refreshStatistics(query: Query): Promise<void> {
  // Only the owner may analyse; the role of the load comes back afterwards.
  const [was] = await query<{ role: string }>(`select current_setting('role') as role`);
  await query('set local role none');
  await query(`analyze ${TABLES}`);
  await query(`select set_config('role', $1, true)`, [was!.role]);
}
