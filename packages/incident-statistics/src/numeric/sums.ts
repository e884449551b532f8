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

/** Arithmetic mean of a list that is not empty. */
export function mean(values: readonly number[]): number {
  return total(values) / values.length;
}
