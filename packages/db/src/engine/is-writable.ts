import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from './connection.ts';

const PATIENCE_MS = 2_000;

/** So much of a result is kept on the disk when it may not be kept in memory, and gone when the transaction ends. */
const ROWS_ON_DISK = 5_000;

/**
 * Whether a database answers now, takes what is written, and has room for it. It is asked by doing so, without a table and
 * without a trace: a message that nobody reads goes into the log of changes, which a copy without the right to write refuses,
 * and is committed; and a result too large for the memory it is given goes through the disk, which a full one refuses.
 */
export async function isWritable(connection: Connection): Promise<boolean> {
  const given = new AbortController();
  const tried = connection
    .transaction(async (query) => {
      await query(`set local work_mem = '64kB'`);
      await query(
        `select pg_logical_emit_message(true, 'vern', 'ready')::text, (select count(*) from generate_series(1, ${ROWS_ON_DISK}))::text`,
      );
    })
    .then(
      () => true,
      () => false,
    );
  const waited = pause(PATIENCE_MS, false, { signal: given.signal }).catch(() => false);
  return Promise.race([tried, waited]).finally(() => given.abort());
}
