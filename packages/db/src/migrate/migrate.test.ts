import { PGlite } from '@electric-sql/pglite';
import { describe, expect, it } from 'vitest';
import { openInMemory } from '../engine/open-pglite.ts';
import { migrate } from './migrate.ts';

describe('migrate', () => {
  it('brings several databases of one process to the newest schema at once', async () => {
    const connections = await emptyDatabases(3);
    const applied = await Promise.all(connections.map((each) => migrate(each)));
    expect(new Set(applied.map((names) => names.join())).size).toBe(1);
    expect(applied[0]?.length).toBeGreaterThan(2);
    expect(await migrate(connections[0]!)).toEqual([]);
    await Promise.all(connections.map((each) => each.close()));
  });
});

/** Making one takes seconds, and copying it moments. */
async function emptyDatabases(count: number) {
  const first = await PGlite.create();
  const archive = await first.dumpDataDir('none');
  await first.close();
  return Promise.all(Array.from({ length: count }, () => openInMemory(archive)));
}
