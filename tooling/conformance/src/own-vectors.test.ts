import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadAdapters } from './load-adapters.ts';
import { runFolder } from './run-folder.ts';

/** The engines, and at least how many reference points each brings along. */
const ENGINES = [
  { room: 'distributions', atLeast: 400 },
  { room: 'risk-matrix', atLeast: 50 },
  { room: 'incident-statistics', atLeast: 200 },
] as const;

describe('the conformance command', () => {
  it.each(ENGINES)('knows every vector file that $room brings, and finds nothing wrong', async ({ room, atLeast }) => {
    const folder = fileURLToPath(new URL(`../../../packages/${room}/vectors`, import.meta.url));
    const { passed, failures } = runFolder(folder, await loadAdapters());
    expect(failures).toEqual([]);
    expect(passed).toBeGreaterThanOrEqual(atLeast);
  });
});
