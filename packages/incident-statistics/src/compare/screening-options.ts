import type { SpreadKind } from './spread.ts';

/** `higher` and `lower` watch one side only; `either` both. */
export const DIRECTIONS = ['either', 'higher', 'lower'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How to screen. */
export interface ScreeningOptions {
  /** What is said to be ordinary between units; default `additive`. */
  readonly spread?: SpreadKind;
  /** Default `either`. */
  readonly direction?: Direction;
  /** Share of the flagged units that may be flagged by chance; default `SCREENING_RATE`. */
  readonly rate?: number;
}
