import { spawnSync } from 'node:child_process';
import { drawGammaWithMeanOne, drawPoisson, laneyUChart, rateRatio, screenUnits, seededRandom } from '../src/index.ts';
import { bestMilliseconds } from './best-milliseconds.ts';
import { writeInputForR } from './write-input-for-r.ts';

/** What issue 4 promises, each measured in this one run on this one core (process time, so that neighbours do not count). */
const random = seededRandom(4);
const exposures = Array.from({ length: 20_000 }, () => 20 + 80 * random());
const counts = exposures.map((exposure) => drawPoisson(exposure * 0.5 * drawGammaWithMeanOne(2, random), random));
const months = Array.from({ length: 1_000 }, () => {
  const monthExposures = Array.from({ length: 120 }, (_, month) => (month % 12 === 6 ? 0 : 15 + 8 * random()));
  return { counts: monthExposures.map((exposure) => drawPoisson(exposure * 0.8, random)), exposures: monthExposures };
});

const BENCHMARKS = [
  {
    what: 'funnel limits, shrunken rates with limits, q-values: 20,000 units',
    limitMs: 300,
    run: () => screenUnits(counts, exposures),
  },
  {
    what: 'Laney u′ chart with limits: 1,000 units × 120 months',
    limitMs: 200,
    run: () => months.map((unit) => laneyUChart(unit)),
  },
  {
    what: 'exact, mid-p and Wald interval of a ratio at counts of a million',
    limitMs: 1,
    run: () => rateRatio({ count1: 1_003_000, exposure1: 1, count2: 1_000_000, exposure2: 1 }),
  },
] as const;

const write = (line: string) => process.stdout.write(`${line}\n`);

let missed = 0;
for (const { what, limitMs, run } of BENCHMARKS) {
  const milliseconds = bestMilliseconds(run);
  const held = milliseconds <= limitMs;
  if (!held) missed++;
  write(`${held ? 'held  ' : 'MISSED'} ${milliseconds.toFixed(3).padStart(9)} ms of ${limitMs} ms  ${what}`);
}

const r = spawnSync(
  'Rscript',
  ['--vanilla', new URL('same-work.R', import.meta.url).pathname, writeInputForR(counts, exposures)],
  {
    encoding: 'utf8',
  },
);
write(r.error === undefined ? r.stdout : 'R is not installed here: the side-by-side run was skipped.');
process.exitCode = missed === 0 ? 0 : 1;
