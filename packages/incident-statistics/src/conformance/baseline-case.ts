import { farringtonBaseline } from '../outbreak/farrington-baseline.ts';
import type { FarringtonInput } from '../outbreak/farrington-input.ts';

/** What R's surveillance says of the newest period of a series. */
export function baselineCase(input: FarringtonInput) {
  const { expected, upper, pValue, dispersion, trend, isAlarm, hasEnough } = farringtonBaseline(input);
  return { expected, upper, pValue, dispersion, trend, isAlarm, hasEnough };
}
