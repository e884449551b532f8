import {
  gammaCdf,
  gammaLogCdf,
  gammaLogSurvival,
  gammaPdf,
  gammaQuantile,
  gammaSurvival,
  gammaUpperQuantile,
} from './gamma.ts';

/**
 * P(X ≤ x) for a chi-square variable.
 * @param degreesOfFreedom - > 0, need not be whole.
 * @throws {RangeError} If x is NaN or degreesOfFreedom is not positive and finite.
 */
export function chiSquareCdf(x: number, degreesOfFreedom: number): number {
  return gammaCdf(x, degreesOfFreedom / 2, 0.5);
}

/** P(X > x): the p-value of a chi-square test. @throws {RangeError} As `chiSquareCdf`. */
export function chiSquareSurvival(x: number, degreesOfFreedom: number): number {
  return gammaSurvival(x, degreesOfFreedom / 2, 0.5);
}

/** ln P(X ≤ x). @throws {RangeError} As `chiSquareCdf`. */
export function chiSquareLogCdf(x: number, degreesOfFreedom: number): number {
  return gammaLogCdf(x, degreesOfFreedom / 2, 0.5);
}

/** ln P(X > x). @throws {RangeError} As `chiSquareCdf`. */
export function chiSquareLogSurvival(x: number, degreesOfFreedom: number): number {
  return gammaLogSurvival(x, degreesOfFreedom / 2, 0.5);
}

/** The density at x. @throws {RangeError} As `chiSquareCdf`. */
export function chiSquarePdf(x: number, degreesOfFreedom: number): number {
  return gammaPdf(x, degreesOfFreedom / 2, 0.5);
}

/** The x below which a chi-square variable falls with this probability. @throws {RangeError} */
export function chiSquareQuantile(probability: number, degreesOfFreedom: number): number {
  return gammaQuantile(probability, degreesOfFreedom / 2, 0.5);
}

/** The x above which a chi-square variable falls with this probability. @throws {RangeError} */
export function chiSquareUpperQuantile(probability: number, degreesOfFreedom: number): number {
  return gammaUpperQuantile(probability, degreesOfFreedom / 2, 0.5);
}
