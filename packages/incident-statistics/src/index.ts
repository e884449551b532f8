export { cChart } from './charts/c-chart.ts';
export { type ChangePoint, changePoint, changePointPValue } from './charts/change-point.ts';
export { changePoints, type Phase } from './charts/change-points.ts';
export { CHART_KINDS, type ChartKindName } from './charts/chart-kinds.ts';
export type { RateChart } from './charts/chart-limits.ts';
export { type ChartPhaseResult, type ControlChart, controlChart } from './charts/control-chart.ts';
export type { ChartPhase, ControlChartInput, ExcludedPeriod } from './charts/control-chart-input.ts';
export {
  CUSUM_SIDES,
  type CusumPath,
  type CusumSide,
  cusumReference,
  likelihoodCusum,
  poissonCusum,
} from './charts/cusum.ts';
export { CUSUM_START, type CusumMonitorDesign, type CusumState, stepCusum } from './charts/cusum-monitor.ts';
export { type CusumDesign, cusumDecisionValue, cusumRunLength } from './charts/cusum-run-length.ts';
export { ewmaMultiplier, shewhartMultiplier } from './charts/design-limits.ts';
export { type EwmaChart, ewmaChart } from './charts/ewma-chart.ts';
export { ewmaRunLength } from './charts/ewma-run-length.ts';
export { type GChart, gChart } from './charts/g-chart.ts';
export { type LaneyUChart, laneyUChart } from './charts/laney-u-chart.ts';
export { analyseRuns, type RunAnalysis } from './charts/run-rules.ts';
export { type MonthPattern, schoolYearSeason } from './charts/school-year-season.ts';
export { type TChart, tChart } from './charts/t-chart.ts';
export { type ChartInput, uChart } from './charts/u-chart.ts';
export { type FunnelDispersion, funnelDispersion } from './compare/funnel-dispersion.ts';
export { FUNNEL_PROBABILITIES, type FunnelLimits, funnelLimits } from './compare/funnel-limits.ts';
export { type GammaPoissonRates, gammaPoissonRates } from './compare/gamma-poisson-rates.ts';
export { type MomentShrinkage, marshallRates } from './compare/marshall-rates.ts';
export { ADJUSTMENTS, type AdjustmentName, adjustPValues } from './compare/p-adjust.ts';
export {
  SCREENING_RATE,
  type ScreenedUnit,
  type Screening,
  screenUnits,
  type UnitCount,
} from './compare/screen-units.ts';
export { DIRECTIONS, type Direction, type ScreeningOptions } from './compare/screening-options.ts';
export { SPREADS, type Spread, type SpreadKind } from './compare/spread.ts';
export { type AnnualisedTotal, annualise } from './exposure/annualise.ts';
export {
  type CalendarDay,
  EXPOSURE_UNITS,
  type Exposure,
  type ExposureUnit,
  exposureOf,
  exposureSeries,
  FTE_DAYS_PER_YEAR,
  type Period,
  RATE_SCALES,
  type RateScale,
  rateOnScale,
  sameWindow,
  schoolYearOf,
} from './exposure/exposure.ts';
export type { Interval } from './interval.ts';
export { type FarringtonBaseline, farringtonBaseline } from './outbreak/farrington-baseline.ts';
export { BASELINE_PERIODS, type BaselinePeriod, type FarringtonInput } from './outbreak/farrington-input.ts';
export type { SkewnessPower, ThresholdMethod } from './outbreak/thresholds.ts';
export { exactPower } from './planning/exact-power.ts';
export { exposureNeeded, minimumDetectableRatio, type PlanningInput } from './planning/minimum-detectable-ratio.ts';
export { differencingLeaks } from './privacy/differencing-leaks.ts';
export { type DiscreteLaplace, discreteLaplace } from './privacy/discrete-laplace.ts';
export type { CountTable, LinkedRelease, LinkedTables } from './privacy/linked-input.ts';
export { suppressLinkedTables } from './privacy/suppress-linked-tables.ts';
export { suppressSmallCounts } from './privacy/suppress-small-counts.ts';
export type { SuppressedLine, SuppressedTable } from './privacy/suppressed-table.ts';
export { type CellBounds, suppressionBounds } from './privacy/suppression-bounds.ts';
export type { SuppressionRules } from './privacy/suppression-rules.ts';
export { type DispersedRate, dispersedRate } from './rate/dispersed-rate.ts';
export { poissonRate, type RateEstimate, type RateInput } from './rate/poisson-rate.ts';
export { poissonRateTest } from './rate/poisson-rate-test.ts';
export { type RateDifference, rateDifference } from './rate/rate-difference.ts';
export { type StandardisedRate, type Stratum, standardisedRate } from './rate/standardised-rate.ts';
export { clusterDispersion } from './ratio/cluster-dispersion.ts';
export { type DispersionAdjustedRatio, dispersionAdjustedRatio } from './ratio/dispersion-adjusted-ratio.ts';
export { type ETest, eTest } from './ratio/e-test.ts';
export { type RatioEstimate, type RatioInput, rateRatio } from './ratio/rate-ratio.ts';
export { rateRatioTest } from './ratio/rate-ratio-test.ts';
export { type CaptureRecapture, captureRecapture } from './reporting/capture-recapture.ts';
export { type Nowcast, nowcast } from './reporting/nowcast.ts';
export { type RatioOfRatios, ratioOfRatios } from './reporting/ratio-of-ratios.ts';
export { type ReportingBounds, reportingBounds } from './reporting/reporting-bounds.ts';
export { type ReportingProfile, type ReportingProfileInput, reportingProfile } from './reporting/reporting-profile.ts';
export { drawBinomial, drawGammaWithMeanOne, drawNormal, drawPoisson } from './synthetic/draw.ts';
export { type Random, seededRandom } from './synthetic/seeded-random.ts';
export { type SyntheticCell, type SyntheticTruth, syntheticCounts } from './synthetic/synthetic-counts.ts';
export type { TestResult } from './test-result.ts';
export {
  compareOverUnits,
  ENOUGH_UNITS,
  type ModelRatio,
  type UnitComparison,
  type UnitComparisonResult,
} from './units/compare-over-units.ts';
export { type CountGroup, fitNegativeBinomial, type NegativeBinomialFit } from './units/negative-binomial-fit.ts';
export { permutationTest } from './units/permutation-test.ts';
export { type AnytimeRatio, anytimeRatio, type MonthPairs } from './verdict/anytime-ratio.ts';
export {
  type CountedPeriod,
  type GoalEvidence,
  type Measurability,
  VERDICT_CODES,
  VERDICT_REASONS,
  type VerdictCode,
  type VerdictReason,
} from './verdict/goal-evidence.ts';
export { DEFAULT_PLAUSIBLE_PHI, judgeGoal, type Verdict } from './verdict/judge-goal.ts';
export { SEVERITY_CODED_AT_LEAST, whyNotMeasurable } from './verdict/why-not-measurable.ts';
export { type Provenance, WARNING_CODES, type WarningCode } from './warnings.ts';
