import { DEADLINE_RULES_VERSION } from '@vern/domain/deadline';
import { nextStepOf, OPEN_STATUSES } from '@vern/domain/incident';
import { connectionOf, type Database } from '../database.ts';
import { toDate } from '../scope/day.ts';
import { asJob, type Transaction } from '../scope/in-scope.ts';
import { toFacts } from './incident-row.ts';

/**
 * Work out again what is due of every open report whose day was worked out by older rules, batch by batch. Run it as often
 * as you like: what is up to date is left alone, and what somebody changes meanwhile is theirs.
 *
 * @returns How many reports were looked at.
 */
export async function settleOldDue(database: Database, municipalityId: string, batchSize = 200): Promise<number> {
  const connection = connectionOf(database);
  let settled = 0;
  for (;;) {
    const batch = await asJob(connection, municipalityId, (tx) => settleBatch(tx, municipalityId, batchSize));
    settled += batch;
    if (batch < batchSize) return settled;
  }
}

async function settleBatch(tx: Transaction, municipalityId: string, take: number): Promise<number> {
  const rows = await tx.incident.findMany({
    where: {
      municipalityId,
      status: { in: [...OPEN_STATUSES] },
      dueRulesVersion: { lt: DEADLINE_RULES_VERSION },
    },
    orderBy: { id: 'asc' },
    take,
  });
  for (const row of rows) {
    const next = nextStepOf(toFacts(row));
    await tx.incident.updateMany({
      where: { municipalityId, id: row.id, version: row.version },
      data: { nextDueOn: next && toDate(next.dueOn), dueRulesVersion: DEADLINE_RULES_VERSION },
    });
  }
  return rows.length;
}
