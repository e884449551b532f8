import type { Assessment } from '../evaluate/evaluate.ts';

/** Classes that a barrier takes off, in ordinal mode. */
export interface OrdinalBarrier {
  readonly likelihood: number;
  /** Dimension code to classes taken off; dimensions left out are untouched. */
  readonly consequences: Readonly<Record<string, number>>;
}

/**
 * What is left of a rating when barriers are judged in whole classes because no numbers exist.
 *
 * Classes stop at the lowest. A barrier may not raise anything: residual risk is never above inherent
 * risk, and a measure that creates a new hazard is a hazard of its own (method A8).
 *
 * @throws {RangeError} If a barrier takes off a negative or broken number of classes, or names a
 *   dimension that is not rated.
 */
export function residualClasses(inherent: Assessment, barriers: readonly OrdinalBarrier[]): Assessment {
  const consequences = { ...inherent.consequences };
  let { likelihood } = inherent;
  for (const barrier of barriers) {
    likelihood = lower(likelihood, barrier.likelihood);
    for (const [dimension, classes] of Object.entries(barrier.consequences)) {
      if (!Object.hasOwn(consequences, dimension)) throw new RangeError(`'${dimension}' is not rated.`);
      consequences[dimension] = lower(consequences[dimension]!, classes);
    }
  }
  return { ...inherent, likelihood, consequences };
}

function lower(index: number, classes: number): number {
  if (!Number.isInteger(classes) || classes < 0) throw new RangeError(`A barrier cannot take off ${classes} classes.`);
  return Math.max(0, index - classes);
}
