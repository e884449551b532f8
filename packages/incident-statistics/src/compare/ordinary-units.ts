import { sumOver, total } from '../numeric/sums.ts';
import { fitNegativeBinomial } from '../units/negative-binomial-fit.ts';
import { countLaw } from './count-law.ts';
import { adjustPValues } from './p-adjust.ts';
import type { Direction, ScreeningOptions } from './screening-options.ts';
import { type Spread, type SpreadKind, sizeOfSpread } from './spread.ts';

/** What is ordinary among units, and how far each unit is from it. */
export interface OrdinaryUnits {
  /** Incidents per unit of exposure. */
  readonly rate: number;
  readonly spread: Spread;
  /** One entry a unit. */
  readonly pValues: readonly number[];
  readonly qValues: readonly number[];
}

/** The units left out settle in three or four rounds; where they swing between two sets, either will do. */
const MOST_ROUNDS = 10;
/** What is ordinary is so for most: when more units than this would be left out, the spread is what is ordinary. */
const LEAST_SHARE = 0.5;

/**
 * The common rate and the spread of the units that do not stand out, and every unit held against them.
 * A unit that stands out widens what is called ordinary and hides itself and others, so it is left out and the rest looked
 * at again, until the same units stand out.
 * @param counts - Checked by the caller: whole, at least one above 0.
 */
export function ordinaryUnits(
  counts: readonly number[],
  exposures: readonly number[],
  { spread: kind, direction, rate: flagRate }: Required<ScreeningOptions>,
): OrdinaryUnits {
  let kept = counts.map(() => true);
  for (let round = 1; ; round++) {
    const level = levelOf(kind, pick(counts, kept), pick(exposures, kept));
    const pValues = counts.map((count, i) => midP(count, level.rate * exposures[i]!, level.spread, direction));
    const qValues = adjustPValues(pValues, 'bh');
    const next = qValues.map((q) => q > flagRate);
    const isSettled = next.every((isKept, i) => isKept === kept[i]);
    if (isSettled || round === MOST_ROUNDS || !isEnough(next, counts)) return { ...level, pValues, qValues };
    kept = next;
  }
}

function isEnough(kept: readonly boolean[], counts: readonly number[]): boolean {
  return total(kept.map(Number)) > LEAST_SHARE * kept.length && total(pick(counts, kept)) > 0;
}

function pick(values: readonly number[], kept: readonly boolean[]): number[] {
  return values.filter((_, i) => kept[i]);
}

function levelOf(
  kind: SpreadKind,
  counts: readonly number[],
  exposures: readonly number[],
): { readonly rate: number; readonly spread: Spread } {
  const pooled = total(counts) / total(exposures);
  if (kind === 'none') return { rate: pooled, spread: { kind } };
  if (kind === 'multiplicative') {
    const squares = sumOver(
      counts.length,
      (i) => (counts[i]! - pooled * exposures[i]!) ** 2 / (pooled * exposures[i]!),
    );
    return { rate: pooled, spread: { kind, phi: Math.max(1, squares / Math.max(1, counts.length - 1)) } };
  }
  const fit = fitNegativeBinomial([{ counts, exposures }]);
  return { rate: fit.rates[0]!, spread: { kind, tau2: 1 / fit.theta } };
}

/** Half of the count's own probability is taken as beyond it: ties are neither far nor near. */
function midP(count: number, mean: number, spread: Spread, direction: Direction): number {
  const law = countLaw(mean, sizeOfSpread(spread, mean));
  const half = law.pmf(count) / 2;
  if (direction === 'lower') return law.cdf(count - 1) + half;
  if (direction === 'higher') return law.survival(count) + half;
  const tail = count < mean ? law.cdf(count - 1) + half : law.survival(count) + half;
  return Math.min(1, 2 * Math.min(tail, 1 - tail));
}
