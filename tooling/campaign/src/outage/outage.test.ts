import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomOf } from '../rounds/random-of.ts';
import type { Ground } from '../rounds/rounds.ts';
import { CLIENTS, outageAt } from './outage.ts';
import { TROUBLES } from './troubles.ts';

/** Frozen for longer than anybody waits for an answer, and short otherwise. */
const QUICK = { calmMs: 800, frozenMs: 11_000, awayMs: [4_000, 4_000] } as const;

describe('people who report while PostgreSQL goes away', () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await outageAt(QUICK).setUp();
  });
  afterAll(() => ground.close());

  it.each(TROUBLES.map((_trouble, index) => index))(
    'lose nothing, are told in words, and are served again within seconds: trouble %i',
    async (index) => {
      const { faults, figures } = await ground.round({ index, random: randomOf(index) });
      expect(faults).toEqual([]);
      expect(figures['reports taken']).toBeGreaterThanOrEqual(CLIENTS);
    },
  );
});
