import { randomOf, seedOf } from './random-of.ts';
import { addResult, type Line, readResults } from './results-file.ts';
import type { Rounds } from './rounds.ts';

type Options = {
  readonly seed: number;
  readonly rounds: number;
  /** Where results are kept, and read to see what was run already. */
  readonly file: string;
  readonly clock: () => Date;
  readonly say: (line: string) => void;
};

/**
 * Run the rounds of a campaign that were not run yet with this seed; broken off, it is taken up where it was.
 * @returns Every round of this seed up to the number asked for.
 */
export async function runRounds(campaign: Rounds, options: Options): Promise<readonly Line[]> {
  const { seed, rounds, file, clock, say } = options;
  const known = (await readResults(file)).filter((line) => line.seed === seed && line.round < rounds);
  const done = new Set(known.map(({ round }) => round));
  const open = Array.from({ length: rounds }, (_, index) => index).filter((index) => !done.has(index));
  if (open.length === 0) return known;
  const lines = [...known];
  const ground = await campaign.setUp();
  try {
    for (const index of open) {
      const result = await ground.round({ index, random: randomOf(seedOf(seed, index)) });
      const line: Line = { seed, round: index, at: clock().toISOString(), ...result };
      await addResult(file, line);
      lines.push(line);
      say(`round ${index + 1} of ${rounds}: ${result.kind}${result.faults.map((fault) => `\n  ${fault}`).join('')}`);
    }
  } finally {
    await ground.close();
  }
  return lines;
}
