import { requirePositive } from '../refusals.ts';
import { stirlingSeries } from './stirling-series.ts';

const ONE_MINUS_EULER = 0.42278433509846713;
const HALF_LOG_TWO_PI = 0.9189385332046728;

/** (ζ(k) − 1)·(−1)ᵏ/k for k = 2, 3, …: the Taylor coefficients of ln Γ around 2 beyond the first. */
const AROUND_TWO = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853, 0.0004941886041194645,
  0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-5, 3.058823630702049e-5, 1.528225940865187e-5,
  7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6, 9.539620338727962e-7, 4.769329867878064e-7,
  2.38450502727733e-7, 1.1921992596531106e-7, 5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8,
  7.45071178983543e-9,
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

/** ln Γ(1 + x) for x ≥ −0.5, accurate relative to x however small x is: 1 + x itself would round x away. */
export function logGammaOnePlus(x: number): number {
  if (x > 0.5) return logGamma(1 + x);
  return logGammaTwoPlus(x) - Math.log1p(x);
}

function logGammaTwoPlus(x: number): number {
  let sum = 0;
  for (let k = AROUND_TWO.length - 1; k >= 0; k--) sum = AROUND_TWO[k]! + sum * x;
  return x * (ONE_MINUS_EULER + x * sum);
}
