import type { Cell } from './axioms/scaled-grid.ts';
import type { StepRef } from './lint-details.ts';

/** JSON Pointer to a cell of a definition. */
export function cellPlace([i, j]: Cell): string {
  return `/cells/${i}/${j}`;
}

/** JSON Pointer to a level of a definition. */
export function levelPlace(level: number): string {
  return `/levels/${level}`;
}

/** JSON Pointer to a step of a scale. */
export function stepPlace({ dimension, step }: StepRef): string {
  return `${scalePlace(dimension)}/classes/${step}`;
}

/** JSON Pointer to a scale. */
export function scalePlace(dimension: StepRef['dimension']): string {
  return dimension === 'likelihood' ? '/likelihood' : `/dimensions/${dimension}`;
}
