import type { Anchor, ScaleClass } from '../define/matrix-definition.ts';

/** Where one class of an old scale goes on a new one. */
export interface ClassMapping {
  readonly from: number;
  /** Classes of the new scale it may be, ascending. One = mapped; several = to be decided; none = lost. */
  readonly to: readonly number[];
}

/**
 * Map every class of one scale to another.
 *
 * Numbers decide where both scales have them: a class goes wherever its interval meets a new one.
 * Otherwise codes decide. Position never does: "third of four" and "third of five" are not the same.
 */
export function mapClasses(from: readonly ScaleClass[], to: readonly ScaleClass[]): readonly ClassMapping[] {
  const byNumbers = [...from, ...to].every((step) => step.anchor !== undefined);
  return from.map((step, index) => ({
    from: index,
    to: [...to.keys()].filter((k) => (byNumbers ? overlaps(step.anchor!, to[k]!.anchor!) : step.code === to[k]!.code)),
  }));
}

function overlaps(a: Anchor, b: Anchor): boolean {
  return a.from < b.to && b.from < a.to;
}
