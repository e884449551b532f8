import type pg from 'pg';

/** What the driver's client has and its types keep to themselves. */
type Inner = { readonly connection: pg.Connection; readonly readyForQuery: boolean };

const LOOK_EVERY_MS = 1_000;

/**
 * Drop each connection of a pool whose server has not said a word for so long while it owes an answer: what waited for it
 * fails like on any broken connection, and the pool makes a new one.
 *
 * Not the driver's own time-out of a statement: that gives up waiting and keeps the connection, in whatever transaction it
 * is, for whoever comes next.
 */
export function dropSilent(pool: pg.Pool, silenceMs: number): void {
  const watched = new Map<pg.PoolClient, { silentLooks: number }>();
  const looks = Math.ceil(silenceMs / LOOK_EVERY_MS);
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    for (const [client, heard] of watched) {
      const { connection, readyForQuery } = innerOf(client);
      heard.silentLooks = readyForQuery ? 0 : heard.silentLooks + 1;
      if (heard.silentLooks > looks) connection.stream.destroy();
    }
  };
  pool.on('connect', (client) => {
    const heard = { silentLooks: 0 };
    watched.set(client, heard);
    innerOf(client).connection.on('message', () => {
      heard.silentLooks = 0;
    });
    timer ??= setInterval(look, LOOK_EVERY_MS).unref();
  });
  pool.on('remove', (client) => {
    watched.delete(client);
    if (watched.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  });
}

function innerOf(client: pg.PoolClient): Inner {
  return client as unknown as Inner;
}
