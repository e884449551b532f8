import { describe, expect, it } from 'vitest';
import { openPglite } from '../engine/open-pglite.ts';
import { migrate } from './migrate.ts';

describe('migrate', () => {
  it('brings several databases of one process to the newest schema at once', async () => {
    const connections = await Promise.all([1, 2, 3].map(() => openPglite('memory')));
    const applied = await Promise.all(connections.map(migrate));
    expect(new Set(applied.map((names) => names.join())).size).toBe(1);
    expect(applied[0]?.length).toBeGreaterThan(2);
    expect(await migrate(connections[0]!)).toEqual([]);
    await Promise.all(connections.map((each) => each.close()));
  });
});
