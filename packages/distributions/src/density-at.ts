/**
 * The density `exp(logKernel) · factor / x` of a point x > 0, also where the kernel alone or `1 / x` alone is no double.
 *
 * @param logKernel - ln of the density on a scale where it has no pole: ln x, or log-odds.
 */
export function densityAt(x: number, logKernel: number, factor: number): number {
  if (logKernel > KERNEL_IS_DOUBLE_FROM && x > INVERSE_IS_DOUBLE_FROM) return Math.exp(logKernel) * (factor / x);
  return Math.exp(logKernel + Math.log(factor) - Math.log(x));
}

/** Above these neither factor underflows, loses digits or overflows; e⁻⁶⁰⁰ is 1e-261. */
const KERNEL_IS_DOUBLE_FROM = -600;
const INVERSE_IS_DOUBLE_FROM = 1e-280;
