import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resultsPage } from './results-page.ts';
import type { Rounds } from './rounds.ts';
import { runRounds } from './run-rounds.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vern-campaign-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Breaks off at a round, once. */
function campaign(breakAt: number) {
  const drawn = new Map<number, number>();
  const ran: number[] = [];
  let closed = 0;
  const made: Rounds = {
    name: 'probe',
    about: 'A probe.',
    rounds: 5,
    setUp: async () => ({
      round: async ({ index, random }) => {
        if (index === breakAt) throw new Error('broken off');
        ran.push(index);
        drawn.set(index, random());
        return {
          kind: index % 2 === 0 ? 'even' : 'odd',
          figures: { size: index },
          faults: index === 4 ? ['Too large.'] : [],
        };
      },
      close: async () => {
        closed += 1;
      },
    }),
  };
  return { made, drawn, ran, closed: () => closed };
}

const options = (seed = 7) => ({
  seed,
  rounds: 5,
  file: join(folder, 'probe.jsonl'),
  clock: () => new Date('2026-01-02T03:04:05Z'),
  say: () => undefined,
});

describe('runRounds', () => {
  it('takes a run up where it was broken off, with the same chance in each round as in a run at once', async () => {
    const first = campaign(2);
    await expect(runRounds(first.made, options())).rejects.toThrow('broken off');
    expect([first.ran, first.closed()]).toEqual([[0, 1], 1]);
    const second = campaign(-1);
    const lines = await runRounds(second.made, options());
    expect(second.ran).toEqual([2, 3, 4]);
    expect(lines.map(({ round }) => round)).toEqual([0, 1, 2, 3, 4]);
    const whole = campaign(-1);
    await runRounds(whole.made, { ...options(), file: join(folder, 'other.jsonl') });
    expect([...first.drawn, ...second.drawn]).toEqual([...whole.drawn]);
    expect(new Set(whole.drawn.values()).size).toBe(5);
  });

  it('sets nothing up when all was run, and begins anew with another seed', async () => {
    await runRounds(campaign(-1).made, options());
    const again = campaign(-1);
    await runRounds(again.made, options());
    expect([again.ran, again.closed()]).toEqual([[], 0]);
    await runRounds(again.made, options(8));
    expect(again.ran).toHaveLength(5);
    expect((await readFile(join(folder, 'probe.jsonl'), 'utf8')).trim().split('\n')).toHaveLength(10);
  });
});

describe('resultsPage', () => {
  it('shows the worst of each kind, and every fault', async () => {
    const { made } = campaign(-1);
    const page = resultsPage(made, await runRounds(made, options()));
    expect(page).toContain('| even | 3 | 4 | 1 |');
    expect(page).toContain('| odd | 2 | 3 | 0 |');
    expect(page).toContain('- Round 5, even: Too large.');
    expect(page).toContain('5 rounds, seed 7, last on 2026-01-02');
  });
});
