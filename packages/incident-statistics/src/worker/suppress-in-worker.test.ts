import { describe, expect, it } from 'vitest';
import { suppressLinkedTables } from '../privacy/suppress-linked-tables.ts';
import { suppressSmallCounts } from '../privacy/suppress-small-counts.ts';
import { suppressInWorker } from './suppress-in-worker.ts';

const TABLE = Array.from({ length: 30 }, (_, i) => Array.from({ length: 12 }, (_, j) => (i * 7 + j * 5) % 23));
const RULES = { groups: [[0, 1, 2, 3, 4]], leastRange: 2 };

describe('suppressInWorker', () => {
  it('gives the same answer as the functions themselves', async () => {
    expect(await suppressInWorker('suppressSmallCounts', [TABLE, RULES])).toEqual(suppressSmallCounts(TABLE, RULES));
    const input = { pages: [TABLE], groups: RULES.groups };
    expect(await suppressInWorker('suppressLinkedTables', [input])).toEqual(suppressLinkedTables(input));
  });

  it('leaves the caller free to answer others meanwhile', async () => {
    const large = Array.from({ length: 400 }, (_, i) => Array.from({ length: 12 }, (_, j) => (i * 7 + j * 5) % 23));
    const isDone = suppressInWorker('suppressSmallCounts', [large]).then(() => true);
    let turns = 0;
    for (let isOver = false; !isOver; turns++) {
      isOver = await Promise.race([isDone, new Promise<false>((resolve) => setTimeout(() => resolve(false), 1))]);
    }
    expect(turns).toBeGreaterThan(5);
  });

  it('refuses as they do, by name and kind', async () => {
    const refused = suppressInWorker('suppressSmallCounts', [[[0.5]]]);
    await expect(refused).rejects.toThrow(RangeError);
    await expect(suppressInWorker('suppressLinkedTables', [{ pages: [] }])).rejects.toThrow('pages must hold a table');
    await expect(suppressInWorker('suppressSmallCounts', ['x' as never])).rejects.toThrow(TypeError);
  });

  it('ends what takes too long, and answers nothing', async () => {
    const late = suppressInWorker('suppressSmallCounts', [TABLE], { timeoutMs: 0.01 });
    await expect(late).rejects.toMatchObject({
      name: 'TimeoutError',
      message: 'suppressSmallCounts took longer than 0.01 ms.',
    });
    await expect(suppressInWorker('suppressSmallCounts', [TABLE], { timeoutMs: 0 })).rejects.toThrow('timeoutMs');
  });
});
