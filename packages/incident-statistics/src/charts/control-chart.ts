import { chiSquareSurvival } from '@vern/distributions';
import { sumOver, total } from '../numeric/sums.ts';
import type { Provenance, WarningCode } from '../warnings.ts';
import { CHART_KINDS, type ChartKind } from './chart-kinds.ts';
import { limitsAt, outside } from './chart-limits.ts';
import { type ControlChartInput, requireControlChartInput } from './control-chart-input.ts';
import { movingSpread } from './moving-spread.ts';
import { analyseRuns, type RunAnalysis } from './run-rules.ts';

/** A phase of the chart [from, to), with its own centre. */
export interface ChartPhaseResult {
  readonly from: number;
  readonly to: number;
  /** Null for what lies before the first phase named. */
  readonly reason: string | null;
  readonly centre: number;
  /** Spread of the standardised values: 1 = as chance alone, above = clustered; null with fewer than two periods. */
  readonly sigmaZ: number | null;
  /** Runs and crossings about the phase's centre. */
  readonly runs: RunAnalysis;
  /** Whether its periods, held against the centre before, signal by the rules of runs: only then is a phase earned. Null for the first. */
  readonly isShift: boolean | null;
}

/** A chart ready to be drawn: one entry a period, on the scale asked for; null where nothing was exposed. */
export interface ControlChart extends Provenance {
  readonly values: readonly (number | null)[];
  readonly centres: readonly number[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  readonly warningLower: readonly (number | null)[];
  readonly warningUpper: readonly (number | null)[];
  readonly phases: readonly ChartPhaseResult[];
  /** Indices of periods outside their limits, and of those between a warning line and a limit; never an excluded one. */
  readonly signals: readonly number[];
  readonly warned: readonly number[];
}

const LEAST_PERIODS = 12;
/** Above so many expected, or below, Poisson limits are too narrow for clusters, or too skew for a normal line. */
const MANY_EXPECTED = 50;
const FEW_EXPECTED = 5;
/** The series varies more than chance when its sum of squares is this improbable. */
const CLUSTERED_BELOW = 0.01;

/**
 * Limits, runs and what to beware of in one call: the chart as people use it.
 *
 * A new phase draws new limits, and limits can be drawn to hide what they should show. So each phase has its reason, and is
 * earned only when its periods signal against the centre before (`isShift`); else the chart warns `phase_without_shift`.
 *
 * @throws {TypeError | RangeError} If the series do not belong together, a phase or an exclusion has no place or no reason, the
 *   baseline is not within the first phase or holds no exposure, or an option is unknown or out of range.
 */
export function controlChart(input: ControlChartInput): ControlChart {
  requireControlChartInput(input);
  const {
    counts,
    phases: named = [],
    excluded = [],
    baseline,
    multiplier = 3,
    warningMultiplier = 2,
    scale = 1,
  } = input;
  const kind = CHART_KINDS[input.kind];
  const exposures = input.exposures ?? counts.map(() => 1);
  const isLeftOut = new Set(excluded.map(({ index }) => index));
  const values = counts.map((count, i) => (exposures[i] === 0 ? null : count / exposures[i]!));
  const ordinary = values.map((value, i) => (isLeftOut.has(i) ? null : value));
  const starts = [{ from: 0, reason: null }, ...named];
  const phases = starts.map(({ from, reason }, p): DrawnPhase => {
    const to = starts[p + 1]?.from ?? counts.length;
    const [setFrom, setTo] = p === 0 && baseline !== undefined ? baseline : [from, to];
    const set = periodsOf(setFrom, setTo).filter((i) => ordinary[i] !== null);
    const centre = input.centre === undefined ? centreOf(counts, exposures, set, p) : input.centre / scale;
    const sigmaZ = movingSpread(set.map((i) => standardised(values[i]!, exposures[i]!, centre, kind)));
    return { from, to, reason, centre, sigmaZ, set };
  });
  const phaseOf = (i: number) => phases.findLast(({ from }) => i >= from)!;
  const onScale = (limits: readonly (number | null)[]) => limits.map((limit) => limit && limit * scale);
  const limits = limitsAt(kind, exposures, phaseOf, multiplier);
  const warning = limitsAt(kind, exposures, phaseOf, warningMultiplier);
  const [lower, upper] = [onScale(limits.lower), onScale(limits.upper)];
  const [warningLower, warningUpper] = [onScale(warning.lower), onScale(warning.upper)];
  const scaled = onScale(values);
  const watched = scaled.map((value, i) => (isLeftOut.has(i) ? null : value));
  const signals = outside(watched, lower, upper);
  const results = phases.map((phase, p) => resultOf(phase, phases[p - 1], watched, scale));
  return {
    method: `control_chart_${input.kind}`,
    warnings: warningsOf(phases, results, { values, exposures, kind }),
    values: scaled,
    centres: values.map((_, i) => phaseOf(i).centre * scale),
    lower,
    upper,
    warningLower,
    warningUpper,
    phases: results,
    signals,
    warned: outside(watched, warningLower, warningUpper).filter((i) => !signals.includes(i)),
  };
}

interface DrawnPhase {
  readonly from: number;
  readonly to: number;
  readonly reason: string | null;
  /** Not yet on the chart's scale. */
  readonly centre: number;
  readonly sigmaZ: number | null;
  /** The periods that set centre and spread. */
  readonly set: readonly number[];
}

function periodsOf(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function centreOf(
  counts: readonly number[],
  exposures: readonly number[],
  set: readonly number[],
  phase: number,
): number {
  const exposed = total(set.map((i) => exposures[i]!));
  if (exposed === 0) throw new RangeError(`Phase ${phase} holds no period with exposure that could set its centre.`);
  return total(set.map((i) => counts[i]!)) / exposed;
}

function standardised(value: number, exposure: number, centre: number, kind: ChartKind): number {
  const sigma = kind.sigma(centre, exposure);
  return sigma === 0 ? 0 : (value - centre) / sigma;
}

function resultOf(
  { set: _, ...phase }: DrawnPhase,
  before: DrawnPhase | undefined,
  watched: readonly (number | null)[],
  scale: number,
): ChartPhaseResult {
  const values = watched.slice(phase.from, phase.to);
  const about = (centre: number) => analyseRuns({ values, centre: centre * scale });
  return {
    ...phase,
    centre: phase.centre * scale,
    runs: about(phase.centre),
    isShift: before === undefined ? null : about(before.centre).signal,
  };
}

function warningsOf(
  phases: readonly DrawnPhase[],
  results: readonly ChartPhaseResult[],
  {
    values,
    exposures,
    kind,
  }: { readonly values: readonly (number | null)[]; readonly exposures: readonly number[]; readonly kind: ChartKind },
): WarningCode[] {
  const warnings: WarningCode[] = [];
  if (phases.some(({ set }) => set.length < LEAST_PERIODS)) warnings.push('short_series');
  if (results.some(({ isShift }) => isShift === false)) warnings.push('phase_without_shift');
  if (kind.isPrime) return warnings;
  const expected = phases.flatMap(({ set, centre }) => set.map((i) => expectedOf(centre, exposures[i]!, kind)));
  if (expected.some((value) => value < FEW_EXPECTED)) warnings.push('small_expected');
  if (expected.some((value) => value > MANY_EXPECTED)) warnings.push('dispersion_unknown');
  const squares = ({ set, centre }: DrawnPhase) =>
    sumOver(set.length, (i) => standardised(values[set[i]!]!, exposures[set[i]!]!, centre, kind) ** 2);
  const isClustered = (phase: DrawnPhase) =>
    phase.set.length > 1 && chiSquareSurvival(squares(phase), phase.set.length - 1) < CLUSTERED_BELOW;
  if (phases.some(isClustered)) warnings.push('overdispersed');
  return warnings;
}

/** What is expected of a period; of a share the rarer of true and not true. */
function expectedOf(centre: number, exposure: number, kind: ChartKind): number {
  return exposure * (kind.most === 1 ? Math.min(centre, 1 - centre) : centre);
}
