import { total } from '../numeric/sums.ts';
import { requireCount, requireLevel, requireOneOf, requirePositive } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';
import { funnelLimits } from './funnel-limits.ts';
import { gammaPoissonRates } from './gamma-poisson-rates.ts';
import { ordinaryUnits } from './ordinary-units.ts';
import { DIRECTIONS, type ScreeningOptions } from './screening-options.ts';
import { SPREADS, type Spread } from './spread.ts';

/** One unit with what was counted and over how much of what may happen. */
export interface UnitCount<Id = string> {
  /** Whatever the caller knows the unit by; given back as it came. */
  readonly id: Id;
  readonly count: number;
  /** > 0. */
  readonly exposure: number;
}

/** One unit among many. There is no rank here on purpose: a high figure can be good reporting. */
export interface ScreenedUnit<Id = string> {
  readonly id: Id;
  /** Observed over expected at the common rate. */
  readonly ratio: number;
  /** Limits of the ratio that allow for the spread: 99.8 % and 95 %, lower to upper. */
  readonly limits: readonly number[];
  readonly shrunkenRate: number;
  readonly shrunkenLower: number | null;
  readonly shrunkenUpper: number | null;
  /** Mid-p of a count as far from the common rate as this one's, among units that spread as these do. */
  readonly pValue: number;
  /** The same, adjusted by Benjamini–Hochberg over all units. */
  readonly qValue: number;
  /** q at most the screening rate: worth asking why. */
  readonly askWhy: boolean;
}

/** What screening found, in the order given. */
export interface Screening<Id = string> extends Provenance {
  /** The rate of the units that do not stand out. */
  readonly commonRate: number;
  /** How much they differ beyond chance; what the p-values and limits allow for. */
  readonly spread: Spread;
  readonly units: readonly ScreenedUnit<Id>[];
}

/** Share of the flagged units that may be flagged by chance. */
export const SCREENING_RATE = 0.1;

/**
 * All units at once: which to ask why, with limits, shrunken rates, p and q.
 *
 * Units differ for reasons that nobody is asked about, and incidents come in clusters: with plain Poisson p-values most of
 * 400 equal units would be flagged. The spread is therefore estimated from the units that do not stand out, by maximum
 * likelihood, leaving out those that do until the rest stays the same (Spiegelhalter 2005 says why; his winsorised
 * estimate leaves out a third of the variance of a normal spread).
 *
 * @throws {TypeError | RangeError} If a count is not whole, an exposure not positive, an option misspelt, or nothing was counted.
 */
export function screenUnits<Id>(units: readonly UnitCount<Id>[], options: ScreeningOptions = {}): Screening<Id> {
  const { spread: kind = 'additive', direction = 'either', rate = SCREENING_RATE } = options;
  requireOneOf('spread', SPREADS, kind);
  requireOneOf('direction', DIRECTIONS, direction);
  requireLevel('rate', rate);
  for (const [index, { count, exposure }] of units.entries()) {
    requireCount(`units[${index}].count`, count);
    requirePositive(`units[${index}].exposure`, exposure);
  }
  const counts = units.map(({ count }) => count);
  const exposures = units.map(({ exposure }) => exposure);
  if (total(counts) === 0) throw new RangeError('No incident was counted in any unit: there is nothing to compare.');
  const ordinary = ordinaryUnits(counts, exposures, { spread: kind, direction, rate });
  const shrunken = gammaPoissonRates(counts, exposures);
  return {
    method: `funnel_${kind}_bh`,
    warnings: isBeyondChance(ordinary.spread) ? ['overdispersed'] : [],
    commonRate: ordinary.rate,
    spread: ordinary.spread,
    units: units.map(({ id, count, exposure }, i) => ({
      id,
      ratio: count / (ordinary.rate * exposure),
      limits: funnelLimits(ordinary.rate * exposure, { spread: ordinary.spread }).exact,
      shrunkenRate: shrunken.estimates[i]!,
      shrunkenLower: shrunken.lower?.[i] ?? null,
      shrunkenUpper: shrunken.upper?.[i] ?? null,
      pValue: ordinary.pValues[i]!,
      qValue: ordinary.qValues[i]!,
      askWhy: ordinary.qValues[i]! <= rate,
    })),
  };
}

function isBeyondChance(spread: Spread): boolean {
  return (spread.kind === 'additive' && spread.tau2 > 0) || (spread.kind === 'multiplicative' && spread.phi > 1);
}
