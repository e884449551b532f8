import {
  requireCount,
  requireFields,
  requireFinite,
  requireList,
  requireOneOf,
  requirePositive,
  requireSeries,
} from '../refusals.ts';
import { CHART_KINDS, type ChartKindName } from './chart-kinds.ts';

/** A stretch of periods with limits of its own, and why it has them. */
export interface ChartPhase {
  /** Its first period. */
  readonly from: number;
  /** What was changed there: a phase without a reason is a chart drawn to please. */
  readonly reason: string;
}

/** A period that is shown but tells nothing of the ordinary: it sets no limits, breaks no run and gives no signal. */
export interface ExcludedPeriod {
  readonly index: number;
  readonly reason: string;
}

/** A series, and how its chart is to be drawn. */
export interface ControlChartInput {
  readonly kind: ChartKindName;
  /** Whole counts for `u` and `p`; any values for `xmr`. */
  readonly counts: readonly number[];
  /** What they were counted over, or out of; a period with 0 and no incidents is left out (July). Not for `xmr`. */
  readonly exposures?: readonly number[];
  /** In the order of their first periods; before the first phase's first period lies another, without a reason. Default none. */
  readonly phases?: readonly ChartPhase[];
  readonly excluded?: readonly ExcludedPeriod[];
  /** Periods [from, to) that set the centre and the spread of the first phase: frozen before a measure. Default all of it. */
  readonly baseline?: readonly [from: number, to: number];
  /** A centre known from elsewhere, on the chart's scale, for all phases. Default what the series shows. */
  readonly centre?: number;
  /** Limits at so many standard deviations; default 3. */
  readonly multiplier?: number;
  /** Warning lines at so many; default 2. */
  readonly warningMultiplier?: number;
  /** Values are shown times this: `RATE_SCALES.per_100_fte_years.factor`. Default 1. */
  readonly scale?: number;
}

/** @throws {TypeError | RangeError} For a series, a phase, an exclusion or an option that is none. */
export function requireControlChartInput(input: ControlChartInput): void {
  requireFields('input', input, {
    kind: true,
    counts: true,
    exposures: false,
    phases: false,
    excluded: false,
    baseline: false,
    centre: false,
    multiplier: false,
    warningMultiplier: false,
    scale: false,
  });
  requireOneOf('kind', Object.keys(CHART_KINDS) as ChartKindName[], input.kind);
  requireValues(input);
  for (const name of ['multiplier', 'warningMultiplier', 'scale'] as const) {
    if (input[name] !== undefined) requirePositive(name, input[name]);
  }
  if (input.centre !== undefined) requireCentre(input.kind, input.centre);
  requirePlaces(input);
}

function requireValues({ kind, counts, exposures }: ControlChartInput): void {
  if (kind === 'xmr') {
    requireList('counts', counts);
    if (counts.length < 2) throw new RangeError('counts must hold at least two values.');
    for (const [index, value] of counts.entries()) requireFinite(`counts[${index}]`, value);
    if (exposures !== undefined)
      throw new RangeError('exposures must not be given for xmr: its values are compared as they are.');
    return;
  }
  if (exposures === undefined) throw new TypeError('input.exposures must be given.');
  requireSeries(counts, exposures, { emptyPeriods: true });
  if (kind !== 'p' && kind !== 'p_prime') return;
  for (const [index, of] of exposures.entries()) {
    requireCount(`exposures[${index}]`, of);
    if (counts[index]! > of)
      throw new RangeError(`counts[${index}] must be at most exposures[${index}], ${of}, got ${counts[index]}.`);
  }
}

function requireCentre(kind: ChartKindName, centre: number): void {
  if (kind === 'xmr') requireFinite('centre', centre);
  else requirePositive('centre', centre);
}

function requirePlaces({ counts, phases = [], excluded = [], baseline }: ControlChartInput): void {
  const periods = counts.length;
  for (const [i, { from, reason }] of phases.entries()) {
    requireCount(`phases[${i}].from`, from);
    const least = i === 0 ? 1 : phases[i - 1]!.from + 1;
    if (from < least || from >= periods) {
      throw new RangeError(`phases[${i}].from must be from ${least} to ${periods - 1}, got ${from}.`);
    }
    requireReason(`phases[${i}].reason`, reason);
  }
  for (const [i, { index, reason }] of excluded.entries()) {
    requireCount(`excluded[${i}].index`, index);
    if (index >= periods) throw new RangeError(`excluded[${i}].index must be below ${periods}, got ${index}.`);
    requireReason(`excluded[${i}].reason`, reason);
  }
  if (baseline === undefined) return;
  const end = phases[0]?.from ?? periods;
  const [from, to] = baseline;
  requireCount('baseline[0]', from);
  requireCount('baseline[1]', to);
  if (from >= to || to > end)
    throw new RangeError(`baseline must lie within the first phase, 0 to ${end}, got ${from} to ${to}.`);
}

function requireReason(name: string, reason: string): void {
  if (typeof reason !== 'string' || reason.trim() === '') throw new TypeError(`${name} must be given.`);
}
