import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from '../../generated/prisma/client.ts';
import type { Connection, Query } from './connection.ts';
import { migrationAdapter } from './migration-adapter.ts';
import { isOutage } from './outage.ts';
import { serverPool } from './server-pool.ts';
import { statementName } from './statement-name.ts';

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  /** Connections at most; default 10. */
  readonly poolSize?: number;
  /** Whether people wait for the answers: then nothing is waited for longer than seconds. Default no. */
  readonly isServing?: boolean;
  /** Called when a connection breaks; the pool replaces it. */
  readonly onIdleError?: (error: Error) => void;
}

/** A PostgreSQL server of version 15 or later. */
export function openPostgres(options: PostgresOptions): Connection {
  const { url, poolSize: size = 10, isServing = false, onIdleError: onBroken = () => undefined } = options;
  const pool = serverPool({ url, size, isServing, onBroken });
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
    const done = await work();
    await client.query('select pg_advisory_unlock($1)', [key]);
    client.release();
    return done;
  } catch (error) {
    // The lock is the connection's, and goes with it.
    client.release(true);
    throw error;
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
    await giveBack(client, error);
    throw error;
  }
}

/** A connection that is broken, or whose rollback fails, leaves the pool; nobody waits for a server that is away. */
async function giveBack(client: pg.PoolClient, error: unknown): Promise<void> {
  if (isOutage(error)) return client.release(true);
  await client.query('rollback').then(
    () => client.release(),
    (broken: Error) => client.release(broken),
  );
}
