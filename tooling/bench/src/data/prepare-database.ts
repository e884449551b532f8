import { generateKeyPairSync } from 'node:crypto';
import { createAuditSigner, type Database, openDatabase, sealAudit } from '@vern/db';
import { BENCHMARK, loadScenario } from '@vern/db/seed';
import type { PostgresServer } from '@vern/db/testing/postgres-server';
import pg from 'pg';
import { addSessions, type SignedIn } from './add-sessions.ts';
import { findStaff } from './find-staff.ts';

/** Reports of the municipality that lists are measured on; its largest unit holds 6.6 % of them. */
export const TOTAL_INCIDENTS = 100_000;

/** One session may make 600 requests a minute, and does: this many make 3,000 a second. */
const SESSIONS = 300;

/** A database with reports in it, and people who are signed in to it. */
export interface PreparedDatabase {
  readonly name: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** An employee of each unit, over and over, so that no session reaches its limit. */
  readonly reporters: readonly SignedIn[];
  /** The largest unit's leader on many devices, for the same reason. */
  readonly leaders: readonly SignedIn[];
}

/** Make the database that is measured: the benchmark's municipality, and the demo's, which a demo server would add. */
export async function prepareDatabase(server: PostgresServer): Promise<PreparedDatabase> {
  const urls = await server.createDatabase();
  const owner = await openDatabase({ engine: 'postgres', url: urls.ownerUrl, poolSize: 10 });
  try {
    const asOf = new Date();
    await loadScenario(owner, 'fjordvik', { asOf });
    await loadScenario(owner, 'benchmark', { asOf, incidents: TOTAL_INCIDENTS });
    const { municipalityId, largestUnitId: unitId, leaderId, employeeId } = BENCHMARK;
    await sealEverything(owner, municipalityId);
    await settle(server.adminUrl.replace(/postgres$/, urls.name));
    const staff = await findStaff(owner, { municipalityId, actorId: employeeId });
    const reporters = await addSessions(owner, municipalityId, staff, SESSIONS);
    const leaders = await addSessions(owner, municipalityId, [{ personId: leaderId, unitId }], SESSIONS);
    return { ...urls, reporters, leaders };
  } finally {
    await owner.close();
  }
}

/** Else the server's sealer would catch up with 100,000 entries while it is measured. */
async function sealEverything(owner: Database, municipalityId: string): Promise<void> {
  const { privateKey } = generateKeyPairSync('ed25519');
  await sealAudit(owner, municipalityId, createAuditSigner(privateKey), new Date(), { sweep: true, batchSize: 5_000 });
}

/** What PostgreSQL does by itself in the minutes after so many rows: else it would be at it while we measure. */
async function settle(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}
