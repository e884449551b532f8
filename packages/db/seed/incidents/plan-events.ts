import type { CalendarDay } from '@vern/domain/calendar';
import type { SeedUnit } from '../organisation/seed-unit.ts';
import type { Random } from '../random/create-random.ts';

/** An event to come: where and on which day. What it is comes later. */
export interface PlannedEvent {
  readonly unit: SeedUnit;
  readonly day: CalendarDay;
  /** The recurring situation it belongs to; null for a single event. */
  readonly situation: Situation | null;
}

/** One recurring situation at one unit: the same lesson, the same transition. Never a pupil. */
export interface Situation {
  readonly unit: SeedUnit;
  readonly from: number;
  readonly to: number;
  readonly intensity: number;
}

/** Share of events that belong to a recurring situation. */
const RECURRING_SHARE = 0.75;
/** Gamma shape of how much a situation draws: below one, so that few draw most. */
const INTENSITY_SHAPE = 0.4;

/**
 * Spread one school year's events of one kind of unit over days, units and situations.
 *
 * Situations draw from a gamma, so events fall on them as a Dirichlet-multinomial; their number is chosen so that
 * the expected sum m² / sum m is the over-dispersion asked for.
 */
export function planEvents(
  random: Random,
  units: readonly SeedUnit[],
  expected: ReadonlyMap<CalendarDay, number>,
  overDispersion: number,
): readonly PlannedEvent[] {
  const days = [...expected.keys()];
  const byDay = cumulated([...expected.values()]);
  const mean = byDay.at(-1) ?? 0;
  const count = random.poisson(mean);
  if (count === 0 || units.length === 0) return [];
  const byUnit = cumulated(units.map((unit) => unit.weight));
  const drawUnit = () => units[draw(random, byUnit)]!;
  const situations = makeSituations(random, drawUnit, days.length, situationCount(mean, overDispersion));
  const bySituation = cumulated(situations.map((situation) => situation.intensity));
  return Array.from({ length: count }, () => {
    if (!random.chance(RECURRING_SHARE)) return { unit: drawUnit(), day: days[draw(random, byDay)]!, situation: null };
    const situation = situations[draw(random, bySituation)]!;
    return { unit: situation.unit, day: days[draw(random, byDay, situation.from, situation.to)]!, situation };
  });
}

function makeSituations(random: Random, drawUnit: () => SeedUnit, days: number, count: number): readonly Situation[] {
  return Array.from({ length: count }, () => {
    // Some began before the year and some go on after it, so that no part of it is favoured.
    const length = 5 + Math.floor(random.gamma(1.2, days / 3));
    const from = random.below(days + length - 1) - length + 1;
    return {
      unit: drawUnit(),
      from: Math.max(0, from),
      to: Math.min(days, from + length),
      intensity: random.gamma(INTENSITY_SHAPE, 1),
    };
  });
}

/** Solves E[sum m² / sum m] = 1 + s (sN − 1)(a + 1)/(aK + 1) for the number of situations K. */
function situationCount(mean: number, overDispersion: number): number {
  const recurring = RECURRING_SHARE * mean;
  const excess = Math.max(overDispersion - 1, 0.05);
  const k = (RECURRING_SHARE * (recurring - 1) * (INTENSITY_SHAPE + 1)) / excess - 1;
  return Math.max(1, Math.round(k / INTENSITY_SHAPE));
}

function cumulated(weights: readonly number[]): readonly number[] {
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum;
  });
}

/** An index, by cumulated weights, between two bounds; the bounds' own total counts as the whole. */
function draw(random: Random, cumulative: readonly number[], from = 0, to = cumulative.length): number {
  const floor = from === 0 ? 0 : cumulative[from - 1]!;
  const target = floor + random.unit() * (cumulative[to - 1]! - floor);
  let [low, high] = [from, to - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! > target) high = middle;
    else low = middle + 1;
  }
  return low;
}
