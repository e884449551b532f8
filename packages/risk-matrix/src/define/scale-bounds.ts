import type { ScaleClass } from './matrix-definition.ts';

/**
 * The n + 1 bounds of a scale whose classes meet without gap or overlap.
 *
 * @returns Ascending bounds, the last one possibly `Infinity`; `null` when the classes carry no
 *   anchors or do not meet (the linter says where).
 */
export function scaleBounds(classes: readonly ScaleClass[]): readonly number[] | null {
  const bounds: number[] = [];
  for (const { anchor } of classes) {
    if (anchor === undefined) return null;
    if (bounds.length === 0) bounds.push(anchor.from);
    else if (bounds.at(-1) !== anchor.from) return null;
    bounds.push(anchor.to);
  }
  return bounds;
}
