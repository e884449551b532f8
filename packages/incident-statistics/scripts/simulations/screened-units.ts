import {
  drawGammaWithMeanOne,
  drawPoisson,
  type Random,
  type ScreenedUnit,
  SPREADS,
  type SpreadKind,
  screenUnits,
} from '../../src/index.ts';
import { percent, type SimulationTable } from './table.ts';

const UNITS = 400;
const MEAN = 31;

/** Units flagged when none differs from the others by more than all do, and of those that do how many are found. */
export function screenedUnits(random: Random, runs: number): SimulationTable {
  return {
    title: 'Screening: which of 400 units stand out',
    intro: `${runs} municipalities of ${UNITS} units with ${MEAN} incidents each on average. φ is how many times as much as Poisson their counts vary, because units spread or incidents come in clusters. "p ≤ 5 %" promises 5 %, "ask why" (q ≤ 10 %) next to none. In the last column one unit in twenty has four times as many.`,
    head: ['φ', 'spread said to be ordinary', 'p ≤ 5 %', 'ask why', 'of those that differ, asked why'],
    rows: [1, 4, 9, 20].flatMap((phi) =>
      SPREADS.map((spread) => {
        const alike = drawShares(random, runs, { phi, spread, factor: 1 });
        const unlike = drawShares(random, runs, { phi, spread, factor: 4 });
        return [String(phi), spread, percent(alike.flagged), percent(alike.askWhy), percent(unlike.found)];
      }),
    ),
  };
}

function drawShares(
  random: Random,
  runs: number,
  { phi, spread, factor }: { readonly phi: number; readonly spread: SpreadKind; readonly factor: number },
) {
  const isOdd = (unit: ScreenedUnit<number>) => unit.id % 20 === 0;
  const drawn = Array.from(
    { length: runs },
    () => screenUnits(drawUnits(random, phi, factor), { spread }).units,
  ).flat();
  const share = (units: readonly ScreenedUnit<number>[], holds: (unit: ScreenedUnit<number>) => boolean) =>
    units.filter(holds).length / units.length;
  return {
    flagged: share(drawn, ({ pValue }) => pValue <= 0.05),
    askWhy: share(drawn, ({ askWhy }) => askWhy),
    found: share(drawn.filter(isOdd), ({ askWhy }) => askWhy),
  };
}

function drawUnits(random: Random, phi: number, factor: number) {
  const tau2 = (phi - 1) / MEAN;
  return Array.from({ length: UNITS }, (_, id) => {
    const exposure = 0.3 + 1.4 * random();
    const level = (tau2 === 0 ? 1 : drawGammaWithMeanOne(1 / tau2, random)) * (id % 20 === 0 ? factor : 1);
    return { id, exposure, count: drawPoisson(MEAN * exposure * level, random) };
  });
}
