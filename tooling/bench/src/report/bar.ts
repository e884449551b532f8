import type { Spread } from './spread.ts';

/** What a figure must reach. */
export type Bar = { readonly atLeast: number } | { readonly atMost: number };

/** A line of the table: a figure, and the bar it is held against. */
export interface Line {
  readonly what: string;
  readonly figure: Spread;
  /** Behind the number: ` ms`; nothing for a ratio. */
  readonly unit: string;
  readonly digits: number;
  /** Null for what is shown as context. */
  readonly bar: Bar | null;
}

/** Whether the median reaches the bar; true without one. */
export function reaches({ figure, bar }: Pick<Line, 'figure' | 'bar'>): boolean {
  if (bar === null) return true;
  return 'atLeast' in bar ? figure.median >= bar.atLeast : figure.median <= bar.atMost;
}

/** The bar in words. */
export function barInWords({ bar, unit, digits }: Pick<Line, 'bar' | 'unit' | 'digits'>): string {
  if (bar === null) return '–';
  return 'atLeast' in bar
    ? `at least ${bar.atLeast.toFixed(digits)}${unit}`
    : `at most ${bar.atMost.toFixed(digits)}${unit}`;
}
