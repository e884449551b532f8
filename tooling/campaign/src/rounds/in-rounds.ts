import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Campaign } from '../campaign.ts';
import { resultsPage } from './results-page.ts';
import type { Rounds } from './rounds.ts';
import { runRounds } from './run-rounds.ts';

const RESULTS = fileURLToPath(new URL('../../results/', import.meta.url));
const PAGES = fileURLToPath(new URL('../../../../docs/campaigns/', import.meta.url));

/**
 * A campaign of seeded rounds: it runs what was not run yet, keeps each round in `results/`, and writes its page.
 * Arguments: `[--rounds N] [--seed N]`.
 */
export function inRounds(rounds: Rounds): Campaign {
  return {
    about: `${rounds.about} [--rounds N] [--seed N]`,
    async run(args, say) {
      const { values } = parseArgs({
        args: [...args],
        options: {
          rounds: { type: 'string', default: String(rounds.rounds) },
          seed: { type: 'string', default: '1' },
        },
      });
      const [count, seed] = [Number(values.rounds), Number(values.seed)];
      if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
        throw new RangeError('Rounds are a whole number from 1, a seed is a whole number.');
      }
      for (const folder of [RESULTS, PAGES]) await mkdir(folder, { recursive: true });
      const file = `${RESULTS}${rounds.name}.jsonl`;
      const lines = await runRounds(rounds, { seed, rounds: count, file, clock: () => new Date(), say });
      await writeFile(`${PAGES}${rounds.name}.md`, resultsPage(rounds, lines));
      return lines.every(({ faults }) => faults.length === 0);
    },
  };
}
