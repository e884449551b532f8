/** Sum of a list. */
export function total(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** Sum of f over 0 … n−1. */
export function sumOver(n: number, f: (i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += f(i);
  return sum;
}

/** For each entry the sum from it to the end: what remains, added up and not taken off, so that a small rest is not lost. */
export function sumsFrom(values: readonly number[]): number[] {
  const sums = [...values];
  for (let i = sums.length - 2; i >= 0; i--) sums[i]! += sums[i + 1]!;
  return sums;
}

/** Arithmetic mean of a list that is not empty. */
export function mean(values: readonly number[]): number {
  return total(values) / values.length;
}
