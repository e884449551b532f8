import pg from 'pg';
import { dropSilent } from './drop-silent.ts';

export interface ServerPoolOptions {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  /** Connections at most. */
  readonly size: number;
  /** Whether people wait for the answers: then nothing is waited for longer than seconds. */
  readonly isServing: boolean;
  /** Called when a connection breaks, in use or not; the pool replaces it. */
  readonly onBroken: (error: Error) => void;
}

/** A `date` is a calendar day: as a JavaScript Date it would become a local midnight and could slip by one. */
const CALENDAR_DAYS_AS_TEXT: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === pg.types.builtins.DATE ? (text: string) => text : pg.types.getTypeParser(oid, format),
};

/** A new connection plans every statement for the first time, and the first caller waits for it: one that was needed stays a while. */
const IDLE_MS = 10 * 60_000;

/**
 * What somebody who waits may wait for: a free or a new connection, and a statement's end. The server ends a statement
 * itself before we give the connection up, so that none goes on for nobody.
 */
const CONNECT_MS = 4_000;
const STATEMENT_MS = 8_000;
const SILENCE_MS = 9_000;

/** Connections to a PostgreSQL server. One that breaks, in use or not, ends what it was doing and nothing else. */
export function serverPool({ url, size, isServing, onBroken }: ServerPoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    types: CALENDAR_DAYS_AS_TEXT,
    idleTimeoutMillis: IDLE_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    ...(isServing ? { connectionTimeoutMillis: CONNECT_MS, statement_timeout: STATEMENT_MS } : {}),
  });
  pool.on('error', onBroken);
  // The pool hears a connection's errors while it is idle alone: one that nobody heard would end the process.
  pool.on('connect', (client) => client.on('error', onBroken));
  if (isServing) dropSilent(pool, SILENCE_MS);
  return pool;
}
