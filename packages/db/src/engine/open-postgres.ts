import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '../../generated/prisma/client.ts';
import { migrationAdapter } from '../migrate/migration-adapter.ts';
import type { Connection, Query } from './connection.ts';
import { statementName } from './statement-name.ts';

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  /** Connections at most; default 10. */
  readonly poolSize?: number;
  /** Called when an idle connection breaks; the pool replaces it. */
  readonly onIdleError?: (error: Error) => void;
}

/** A `date` is a calendar day: as a JavaScript Date it would become a local midnight and could slip by one. */
const CALENDAR_DAYS_AS_TEXT: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === pg.types.builtins.DATE ? (text: string) => text : pg.types.getTypeParser(oid, format),
};

/** A new connection plans everything anew, which whoever comes first waits for: one that was needed stays a while. */
const IDLE_MS = 10 * 60_000;

/** A PostgreSQL server of version 15 or later. */
export function openPostgres({ url, poolSize = 10, onIdleError = () => undefined }: PostgresOptions): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    types: CALENDAR_DAYS_AS_TEXT,
    idleTimeoutMillis: IDLE_MS,
  });
  pool.on('error', onIdleError);
  const adapter = new PrismaPg(pool);
  const prisma = new PrismaClient({ adapter });
  return {
    engine: 'postgres',
    prisma,
    query: async <Row>(sql: string, values: readonly unknown[] = []) => {
      const result = await pool.query({ name: statementName(sql), text: sql, values: [...values] });
      return result.rows as Row[];
    },
    transaction: (work) => transactionOn(pool, work),
    script: (sql) => pool.query(sql),
    migrationAdapter: () => migrationAdapter(adapter, (sql) => pool.query(sql)),
    withAdvisoryLock: (key, work) => lockedOn(pool, key, work),
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

async function lockedOn<T>(pool: pg.Pool, key: number, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [key]);
    return await work();
  } finally {
    await client.query('select pg_advisory_unlock($1)', [key]);
    client.release();
  }
}

async function transactionOn<T>(pool: pg.Pool, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(async <Row>(sql: string, values: readonly unknown[] = []) => {
      // Planned once a connection, not once a transaction; what has no values may be several statements and is not named.
      const name = values.length > 0 ? { name: statementName(sql) } : {};
      const { rows } = await client.query({ ...name, text: sql, values: [...values] });
      return rows as Row[];
    });
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // A connection whose rollback fails is broken: it leaves the pool.
    await client.query('rollback').then(
      () => client.release(),
      (broken: Error) => client.release(broken),
    );
    throw error;
  }
}
