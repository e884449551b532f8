import { requirePositive } from './refusals.ts';
import { stirlingSeries } from './stirling-series.ts';

const ONE_MINUS_EULER = 0.42278433509846713939;
const HALF_LOG_TWO_PI = 0.91893853320467274178;

/** (ζ(k) − 1)·(−1)ᵏ/k for k = 2, 3, …: the Taylor coefficients of ln Γ around 2 beyond the first. */
const AROUND_TWO = [
  0.64493406684822643647, 0.2020569031595942854, 0.082323233711138191516, 0.036927755143369926331,
  0.017343061984449139715, 0.0083492773819228268398, 0.0040773561979443393787, 0.0020083928260822144179,
  0.00099457512781808533715, 0.0004941886041194645587, 0.00024608655330804829864, 0.00012271334757848914675,
  0.000061248135058704829259, 0.000030588236307020493552, 0.000015282259408651871733, 7.6371976378997622736e-6,
  3.8172932649998398565e-6, 1.9082127165539389257e-6, 9.5396203387279611315e-7, 4.7693298678780646312e-7,
  2.3845050272773299e-7, 1.1921992596531107307e-7, 5.9608189051259479612e-8, 2.9803503514652280186e-8,
  1.4901554828365041235e-8, 7.450711789835429492e-9,
].map((zetaMinusOne, index) => (index % 2 === 0 ? zetaMinusOne : -zetaMinusOne) / (index + 2));

/**
 * ln Γ(x), the logarithm of the gamma function, for x > 0.
 *
 * Relative error about 1e-15, also beside its zeros at 1 and 2, where most libraries lose
 * half their digits (Taylor series around 2, recurrence below 12, Stirling above).
 *
 * @throws {RangeError} If x is not positive and finite.
 *
 * @example
 * logGamma(5); // => 3.1780538303479458 (ln 24)
 */
export function logGamma(x: number): number {
  requirePositive('x', x);
  if (x < 0.5) return logGammaOnePlus(x) - Math.log(x);
  if (x < 1.5) return logGammaOnePlus(x - 1);
  if (x <= 2.5) return logGammaTwoPlus(x - 2);
  if (x >= 12) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x);
  let product = 1;
  let rest = x;
  while (rest > 2.5) {
    rest -= 1;
    product *= rest;
  }
  return Math.log(product) + logGammaTwoPlus(rest - 2);
}

/** ln Γ(1 + x) for −0.5 ≤ x ≤ 0.5, accurate relative to x however small x is. */
export function logGammaOnePlus(x: number): number {
  return logGammaTwoPlus(x) - Math.log1p(x);
}

function logGammaTwoPlus(x: number): number {
  let sum = 0;
  for (let k = AROUND_TWO.length - 1; k >= 0; k--) sum = AROUND_TWO[k]! + sum * x;
  return x * (ONE_MINUS_EULER + x * sum);
}
