export { type AggregateRisk, aggregate, type FrequencyProfile, scaleForExposure } from './aggregate/aggregate.ts';
export { exceedance, probabilityOfAny } from './aggregate/exceedance.ts';
export { type LevelSummary, mostLikelyTop, summariseLevels } from './aggregate/summarise-levels.ts';
export { type CalibratedUnits, calibrateUnits } from './calibrate/calibrate-units.ts';
export { type Agreement, checkAgreement } from './calibrate/check-agreement.ts';
export { type EvidenceToChange, evidenceToChange } from './calibrate/evidence-to-change.ts';
export { type GammaBelief, JEFFREYS_PRIOR } from './calibrate/gamma-prior.ts';
export { likelihoodCuts } from './calibrate/likelihood-cuts.ts';
export { type Observation, posterior } from './calibrate/observation.ts';
export { priorFromClass } from './calibrate/prior-from-class.ts';
export { type ParentPrior, priorFromParent } from './calibrate/prior-from-parent.ts';
export { type FrequencyEstimate, updateFrequency } from './calibrate/update-frequency.ts';
export { contrastRatio } from './colour/contrast-ratio.ts';
export { cellsFromScore } from './define/cells-from-score.ts';
export { defineMatrix } from './define/define-matrix.ts';
export { definitionOf } from './define/definition-of.ts';
export { FAULT_CODES, type Fault, type FaultCode } from './define/fault.ts';
export { findFaults } from './define/find-faults.ts';
export type {
  Acceptance,
  AcceptanceRule,
  AggregationRule,
  Anchor,
  CellOrigin,
  ConsequenceDimension,
  Level,
  LevelPattern,
  LikelihoodScale,
  LikelihoodUnit,
  LocalisedText,
  MatrixDefinition,
  ScaleClass,
} from './define/matrix-definition.ts';
export {
  ACCEPTANCE_RULES,
  AGGREGATION_RULES,
  CELL_ORIGINS,
  LEVEL_PATTERNS,
  LIKELIHOOD_UNITS,
} from './define/matrix-definition.ts';
export { MatrixDefinitionError } from './define/matrix-definition-error.ts';
export { type Json, matrixFromJson, matrixToJson, parseMatrix } from './define/matrix-json.ts';
export { MAX_CLASSES, MIN_CLASSES, type RiskMatrix } from './define/risk-matrix.ts';
export { scaleBounds } from './define/scale-bounds.ts';
export { classOf } from './evaluate/class-of.ts';
export { type Comparison, compareRisks, type LevelRange } from './evaluate/compare-risks.ts';
export { type Assessment, type Evaluation, evaluate, type Knowledge } from './evaluate/evaluate.ts';
export { evaluateBatch } from './evaluate/evaluate-batch.ts';
export {
  type DistributionEvaluation,
  evaluateDistribution,
  evaluateJointDistribution,
} from './evaluate/evaluate-distribution.ts';
export {
  type ClassInterval,
  evaluateInterval,
  type IntervalEvaluation,
  widenByOne,
} from './evaluate/evaluate-interval.ts';
export { type KnowledgeIndicators, knowledgeStrength } from './evaluate/knowledge-strength.ts';
export { levelAt } from './evaluate/level-at.ts';
export { type RankedGroup, rankRisks } from './evaluate/rank-risks.ts';
export { gridFromCsv, TOP_ROWS, type TopRow } from './exchange/grid-from-csv.ts';
export { gridOf } from './exchange/grid-of.ts';
export { gridToCsv } from './exchange/grid-to-csv.ts';
export { gridsFromCiso } from './exchange/grids-from-ciso.ts';
export type { MatrixGrid } from './exchange/matrix-grid.ts';
export { matrixToYaml } from './exchange/matrix-to-yaml.ts';
export { levelOutlines, type Ring } from './geometry/level-outlines.ts';
export {
  type AxisLabel,
  type BandShape,
  type CellShape,
  type GeometryOptions,
  type MatrixGeometry,
  matrixGeometry,
} from './geometry/matrix-geometry.ts';
export type { Point } from './geometry/point.ts';
export { riskContour } from './geometry/risk-contour.ts';
export { scalePosition, scaleValue } from './geometry/scale-position.ts';
export { equalSteps } from './lint/axiom-scales.ts';
export type { BetweennessVerdict, Contact } from './lint/axioms/betweenness.ts';
export { type AxiomReport, checkAxioms } from './lint/axioms/check-axioms.ts';
export type { ColouringMismatch, ColouringVerdict, RequiredColour } from './lint/axioms/consistent-colouring.ts';
export type { LevelRiskRange } from './lint/axioms/level-ranges.ts';
export type { Reversals } from './lint/axioms/reversals.ts';
export type { Cell, RiskFunction, ScaledGrid } from './lint/axioms/scaled-grid.ts';
export type { StructureTests } from './lint/axioms/structure-tests.ts';
export type { RiskPoint, Verdict } from './lint/axioms/verdict.ts';
export type { WeakConsistencyProof, WeakConsistencyWitness } from './lint/axioms/weak-consistency.ts';
export { findingWriter } from './lint/finding-writer.ts';
export type { LabelledMatrix } from './lint/labelled-matrix.ts';
export { type LintOptions, lint } from './lint/lint.ts';
export type { LintCode, LintDetails, StepRef } from './lint/lint-details.ts';
export { type Finding, LINT_SEVERITY, type LintFinding, type Severity } from './lint/lint-finding.ts';
export { type GridLintOptions, lintGrid } from './lint/lint-grid.ts';
export { type FindingText, LINT_LANGUAGES, type LintLanguage } from './lint/lint-language.ts';
export type { DimensionReport, LintReport } from './lint/lint-report.ts';
export { type NearestCompliant, type NearestOptions, nearestCompliant } from './lint/nearest/nearest-compliant.ts';
export { suggestColourings } from './lint/nearest/suggest-colourings.ts';
export type { Impact } from './migrate/assessment-impact.ts';
export { type ClassMapping, mapClasses } from './migrate/class-map.ts';
export { diff, type MatrixDiff } from './migrate/diff.ts';
export type { CellChange } from './migrate/diff-cells.ts';
export { type MatrixMap, mapMatrix } from './migrate/map-matrix.ts';
export { type Candidates, type Migration, migrateAssessment } from './migrate/migrate-assessment.ts';
export {
  COX_3X3,
  DSB_LIKELIHOOD,
  LISTER_SCALES,
  type PublishedScales,
  SAFE_JOB_SCALES,
  VIOLENCE_AND_THREATS,
} from './presets/index.ts';
export type { Barrier, BarrierEffect } from './residual/barrier.ts';
export { DEFAULT_COMMON_CAUSE, type QuantifiedHazard, type ResidualRisk, residual } from './residual/residual.ts';
export { type OrdinalBarrier, residualClasses } from './residual/residual-classes.ts';
export { type Measure, type MeasureStatus, type RiskStages, riskStages } from './residual/risk-stages.ts';
export { type SimulationOptions, simulateResidual, type UncertainBarrier } from './residual/simulate-residual.ts';
