import { cusumReference, likelihoodCusum, poissonCusum } from './charts/cusum.ts';
import { cusumRunLength } from './charts/cusum-run-length.ts';
import { ewmaMultiplier } from './charts/design-limits.ts';
import { ewmaChart } from './charts/ewma-chart.ts';
import { ewmaRunLength } from './charts/ewma-run-length.ts';
import { adjustPValues } from './compare/p-adjust.ts';
import { baselineCase } from './conformance/baseline-case.ts';
import { changePointCase, gCase, laneyCase, runsCase, tCase, uCase } from './conformance/chart-cases.ts';
import { phiWaldCase, pValues, ratioCase, seedTableCase } from './conformance/ratio-cases.ts';
import { suppressionCase } from './conformance/suppression-case.ts';
import {
  boundsCase,
  captureCase,
  empiricalBayesCase,
  funnelDispersionCase,
  funnelLimitsCase,
  twoPeriodCase,
} from './conformance/unit-cases.ts';
import { adapt, byKind, orNaN, type VectorAdapter } from './conformance/vector-adapter.ts';
import { annualise } from './exposure/annualise.ts';
import { exactPower } from './planning/exact-power.ts';
import { minimumDetectableRatio } from './planning/minimum-detectable-ratio.ts';
import { discreteLaplace } from './privacy/discrete-laplace.ts';
import { suppressionBounds } from './privacy/suppression-bounds.ts';
import { poissonRate } from './rate/poisson-rate.ts';
import { poissonRateTest } from './rate/poisson-rate-test.ts';
import { clusterDispersion } from './ratio/cluster-dispersion.ts';
import { eTest } from './ratio/e-test.ts';
import type { RatioInput } from './ratio/rate-ratio.ts';
import { nowcast } from './reporting/nowcast.ts';

export type { VectorAdapter, VectorCase } from './conformance/vector-adapter.ts';

/** The vector files this package answers for, by their `file` field. */
export const ADAPTERS: Readonly<Record<string, VectorAdapter>> = {
  'change-point.json': adapt(changePointCase),
  'control-charts.json': byKind('chart', {
    u: adapt(uCase),
    uprime: adapt(laneyCase),
    g: adapt(gCase),
    t: adapt(tCase),
    runs: adapt(runsCase),
  }),
  'cusum-ewma.json': byKind('method', {
    cusum: adapt((input: Parameters<typeof poissonCusum>[0]) => {
      const { path, alarms, first } = poissonCusum(input);
      return { path, alarms, first };
    }),
    cusumLLR: adapt((input: Parameters<typeof likelihoodCusum>[0]) => {
      const { path, alarms } = likelihoodCusum(input);
      return { path, alarms };
    }),
    lucasK: adapt((input: { mean0: number; mean1: number }) => ({ k: cusumReference(input.mean0, input.mean1) })),
    arl: adapt((input: Parameters<typeof cusumRunLength>[0]) => ({ arl: cusumRunLength(input) })),
    ewma: adapt(({ L: multiplier, ...input }: Parameters<typeof ewmaChart>[0] & { L: number }) => {
      const { smoothed, lower, upper, signals } = ewmaChart({ ...input, multiplier });
      return { z: smoothed, lcl: lower, ucl: upper, signals };
    }),
  }),
  'e-test.json': adapt((input: RatioInput) => {
    const { statistic, pValue } = eTest(input);
    return { statistic, pValue };
  }),
  'empirical-bayes.json': adapt(empiricalBayesCase),
  'ewma-run-length.json': byKind('kind', {
    ewmaArl: adapt(({ lambda, multiplier }: { lambda: number; multiplier: number }) => ({
      arl: ewmaRunLength(lambda, multiplier),
    })),
    ewmaMultiplier: adapt(({ lambda, runLength }: { lambda: number; runLength: number }) => ({
      multiplier: ewmaMultiplier(lambda, runLength),
    })),
  }),
  'farrington-baseline.json': adapt(baselineCase),
  'funnel.json': byKind('kind', { limits: adapt(funnelLimitsCase), overdispersion: adapt(funnelDispersionCase) }),
  'p-adjust.json': adapt(({ p }: { p: number[] }) => ({
    bh: adjustPValues(p, 'bh'),
    by: adjustPValues(p, 'by'),
    holm: adjustPValues(p, 'holm'),
    bonferroni: adjustPValues(p, 'bonferroni'),
  })),
  'planning-privacy.json': byKind('kind', {
    mdr: adapt((input: Parameters<typeof minimumDetectableRatio>[0]) => ({
      minDetectableRatio: minimumDetectableRatio(input),
    })),
    powerExact: adapt((input: Parameters<typeof exactPower>[0]) => ({ power: exactPower(input) })),
    annualise: adapt((input: Parameters<typeof annualise>[0]) => {
      const { naive, remainder, predictive } = annualise(input);
      return { naive, remainderMean: remainder, predLower: predictive.lower, predUpper: predictive.upper };
    }),
    discreteLaplace: adapt((input: { epsilon: number; sensitivity: number; level: number; support: number[] }) => {
      const noise = discreteLaplace(input.epsilon, input.sensitivity);
      const { alpha, variance, pmf, cdf } = noise;
      return {
        alpha,
        variance,
        pmf: input.support.map(pmf),
        cdf: input.support.map(cdf),
        halfWidth: noise.halfWidth(input.level),
      };
    }),
    suppressionBounds: adapt((input: { table: number[][]; suppressed: boolean[][] }) => {
      const cells = suppressionBounds(input.table, input.suppressed);
      return { cells, exactlyDisclosed: cells.filter(({ min, max }) => min === max).length };
    }),
  }),
  'poisson-one-sample.json': adapt((input: Parameters<typeof poissonRateTest>[0]) => pValues(poissonRateTest(input))),
  'poisson-rate-ci.json': adapt((input: Parameters<typeof poissonRate>[0]) => {
    const { rate, exact, midP, byar, byarMidP } = poissonRate(input);
    return { rate, exact, midp: midP, byar, byarMidp: byarMidP };
  }),
  'rate-ratio.json': adapt((input: RatioInput & { rho0: number }) => ratioCase(input, input.rho0)),
  'reporting.json': byKind('kind', {
    bounds: adapt(boundsCase),
    captureRecapture: adapt(captureCase),
    nowcast: adapt(({ triangle }: { triangle: (number | null)[][] }) => {
      const { reverseHazards, delayCdf, observed, expected } = nowcast(triangle);
      return { reverseHazard: reverseHazards, cdf: delayCdf, observed, nowcast: expected.map(orNaN) };
    }),
    phiWald: adapt((input: RatioInput & { phi: number }) => phiWaldCase(input, input.phi)),
    phiCluster: adapt(({ clusterSizes }: { clusterSizes: number[] }) => ({
      phi: orNaN(clusterDispersion(clusterSizes)),
    })),
  }),
  'seed-table.json': adapt(seedTableCase),
  'suppression-outcomes.json': byKind('kind', { suppressOutcome: adapt(suppressionCase) }),
  'two-period-models.json': adapt(twoPeriodCase),
};

export { unspelled } from './conformance/vector-adapter.ts';
