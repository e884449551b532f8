import { funnelDispersion } from '../compare/funnel-dispersion.ts';
import { funnelLimits } from '../compare/funnel-limits.ts';
import { gammaPoissonRates } from '../compare/gamma-poisson-rates.ts';
import { marshallRates } from '../compare/marshall-rates.ts';
import { captureRecapture } from '../reporting/capture-recapture.ts';
import { reportingBounds } from '../reporting/reporting-bounds.ts';
import { compareOverUnits, type ModelRatio, type UnitComparison } from '../units/compare-over-units.ts';
import { shapeScore } from '../units/negative-binomial-fit.ts';
import { orNaN } from './vector-adapter.ts';

export function empiricalBayesCase({ counts, exposures }: { counts: number[]; exposures: number[] }) {
  const { mean, between, weights, estimates } = marshallRates(counts, exposures);
  return {
    marshall: { mean, A: between, weights, estimate: estimates },
    gammaPoisson: gammaPoisson(counts, exposures),
  };
}

function gammaPoisson(counts: number[], exposures: number[]) {
  const rates = gammaPoissonRates(counts, exposures);
  const { shape: a, rate: b, mean, boundary, estimates: estimate } = rates;
  if (boundary) return { a, b, mean, boundary, estimate };
  const meanScore = counts.reduce(
    (sum, y, i) => sum + y / mean - ((a + y) * exposures[i]!) / (a + mean * exposures[i]!),
    0,
  );
  const gradient = [a * shapeScore({ counts, exposures }, mean, a), mean * meanScore];
  const { lower, upper, aboveMean, aboveTwiceMean } = rates;
  const posterior = { lower95: lower, upper95: upper, pAboveMean: aboveMean, pAbove2Mean: aboveTwiceMean };
  return { a, b, mean, boundary, gradient, estimate, ...posterior };
}

export function funnelLimitsCase(input: { expected: number; theta0: number; p: number[] }) {
  const { exact, exactUnclipped, normal } = funnelLimits(input.expected, {
    theta0: input.theta0,
    probabilities: input.p,
  });
  return { exact, exactRaw: exactUnclipped, normal };
}

export function funnelDispersionCase(input: Parameters<typeof funnelDispersion>[0]) {
  const { theta0, zRoot, zNaive, phiRoot, phiNaive, phiUsed, tau2, zMultiplicative, zAdditive } =
    funnelDispersion(input);
  const dispersion = { phiSqrtWinsorised: phiRoot, phiNaiveWinsorised: phiNaive, phiUsed, tau2 };
  return { theta0, zSqrt: zRoot, zNaive, ...dispersion, zMultiplicative, zAdditive };
}

export function twoPeriodCase(input: UnitComparison) {
  const result = compareOverUnits(input);
  if (result === null) return null;
  const { poisson, phi, quasiPoisson, negativeBinomial, clusterRobust } = result;
  const negBin = negativeBinomial && {
    ...modelRatio(negativeBinomial),
    theta: negativeBinomial.fit.theta,
    intercept: negativeBinomial.intercept,
    boundary: negativeBinomial.fit.boundary,
    logLik: negativeBinomial.fit.logLikelihood,
  };
  const robust = {
    quasiPoisson: quasiPoisson && modelRatio(quasiPoisson),
    clusterRobust: clusterRobust && { ...modelRatio(clusterRobust), p: clusterRobustP(clusterRobust) },
  };
  return { poisson: modelRatio(poisson), phi, negBin, ...robust };
}

/** No change and no spread between units: p = 1 to the engine, nothing over nothing to the vectors. */
function clusterRobustP({ logRatio, standardError, pValue }: ModelRatio): number {
  return logRatio === 0 && standardError === 0 ? Number.NaN : pValue;
}

function modelRatio({ ratio, logRatio, standardError, lower, upper, pValue }: ModelRatio) {
  return { ratio, logRatio, se: standardError, lower, upper, p: pValue };
}

export function boundsCase(input: {
  ratioLower: number;
  ratio: number;
  ratioUpper: number;
  reportingBefore: [number, number];
  reportingAfter: [number, number];
  target: number;
}) {
  const bounds = reportingBounds({
    ratio: input.ratio,
    interval: { lower: input.ratioLower, upper: input.ratioUpper },
    before: { lower: input.reportingBefore[0], upper: input.reportingBefore[1] },
    after: { lower: input.reportingAfter[0], upper: input.reportingAfter[1] },
    target: input.target,
  });
  return {
    trueLower: bounds.trueRatio.lower,
    trueUpper: bounds.trueRatio.upper,
    pointLower: bounds.atEstimate.lower,
    pointUpper: bounds.atEstimate.upper,
    tippingReportingRatio: bounds.tippingRatio,
    tippingLower: bounds.tippingInterval.lower,
    tippingUpper: bounds.tippingInterval.upper,
    maxBaselineReporting: bounds.greatestReportingBefore,
  };
}

export function captureCase(input: { n1: number; n2: number; both: number; confidence: number }) {
  const { n1: reports, n2: other, both, confidence } = input;
  const { total, variance, seen, interval, completeness, completenessInterval } = captureRecapture({
    reports,
    other,
    both,
    confidence,
  });
  return {
    // Of an empty list the vectors' formula is sure that what was seen is all.
    N: total ?? seen,
    variance: variance ?? 0,
    seen,
    ...(total === null ? { lower: seen, upper: seen } : interval),
    completeness1: orNaN(completeness),
    // Of an empty list the vectors say: a share of nothing, anything from none to all.
    completeness1Lower: completenessInterval?.lower ?? 0,
    completeness1Upper: completenessInterval?.upper ?? 1,
  };
}
