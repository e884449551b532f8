import { EXPOSURE_UNITS } from '../exposure/exposure.ts';
import {
  type FieldsOf,
  requireBoolean,
  requireFields,
  requireNonNegative,
  requireOneOf,
  requirePositive,
  requireProbability,
} from '../refusals.ts';
import type { CountedPeriod, GoalEvidence, Measurability } from './goal-evidence.ts';

const EVIDENCE_FIELDS: FieldsOf<GoalEvidence> = {
  baseline: true,
  current: true,
  exposureUnit: true,
  direction: false,
  relevantChange: true,
  measurability: true,
  confidence: false,
  phi: false,
  plausiblePhi: false,
  anchored: false,
  completeness: false,
};
const PERIOD_FIELDS: FieldsOf<CountedPeriod> = { count: true, exposure: true };
const MEASURABILITY_FIELDS: FieldsOf<Measurability> = {
  sameDefinition: true,
  severityCoded: true,
  exposureKnown: true,
  frozen: true,
};
const CHECKS = ['sameDefinition', 'exposureKnown', 'frozen'] as const;

/**
 * Refuse evidence of which a part would be passed over: an empty anchored series reads as one that agrees, a misspelt
 * direction as the other, a word for "no" as yes.
 * @throws {TypeError | RangeError}
 */
export function requireEvidence(evidence: GoalEvidence): void {
  requireFields('evidence', evidence, EVIDENCE_FIELDS);
  requireFields('baseline', evidence.baseline, PERIOD_FIELDS);
  requireFields('current', evidence.current, PERIOD_FIELDS);
  requireOneOf('exposureUnit', EXPOSURE_UNITS, evidence.exposureUnit);
  requireOneOf('direction', ['reduce', 'increase'], evidence.direction ?? 'reduce');
  requireMeasurability(evidence.measurability);
  const { anchored, completeness } = evidence;
  if (anchored !== undefined) {
    requireFields('anchored', anchored, { lower: true, upper: true });
    requireNonNegative('anchored.lower', anchored.lower);
    if (!(anchored.upper >= anchored.lower)) {
      throw new RangeError(`anchored must be an interval, got ${anchored.lower} to ${anchored.upper}.`);
    }
  }
  if (completeness !== undefined) {
    requireFields('completeness', completeness, { before: true, after: true });
    for (const [name, share] of Object.entries(completeness)) {
      requirePositive(`completeness.${name}`, share);
      requireProbability(`completeness.${name}`, share);
    }
  }
}

/** Refuse marks of quality that are neither yes nor no. @throws {TypeError | RangeError} */
export function requireMeasurability(measurability: Measurability): void {
  requireFields('measurability', measurability, MEASURABILITY_FIELDS);
  for (const check of CHECKS) requireBoolean(`measurability.${check}`, measurability[check]);
  requireProbability('severityCoded', measurability.severityCoded);
}
