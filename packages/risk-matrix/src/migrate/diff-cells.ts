import type { RiskMatrix } from '../define/risk-matrix.ts';
import type { Cell } from '../lint/axioms/scaled-grid.ts';
import { mapClasses } from './class-map.ts';

/** A cell whose level is another one in the new matrix. */
export interface CellChange {
  readonly from: Cell;
  readonly to: Cell;
  readonly fromLevel: string;
  readonly toLevel: string;
}

/**
 * Cells that mean the same in both matrices but have different levels. Cells that map to several or
 * none are left to `mapMatrix` and the impact on assessments.
 */
export function diffCells(from: RiskMatrix, to: RiskMatrix): readonly CellChange[] {
  const rows = single(mapClasses(from.likelihood.classes, to.likelihood.classes));
  const columns = single(mapClasses(from.dimensions[0]!.classes, to.dimensions[0]!.classes));
  return rows.flatMap(([i, row]) =>
    columns.flatMap(([j, column]): CellChange[] => {
      const [fromLevel, toLevel] = [from.cells[i]![j]!, to.cells[row]![column]!];
      return fromLevel === toLevel ? [] : [{ from: [i, j], to: [row, column], fromLevel, toLevel }];
    }),
  );
}

function single(mapping: ReturnType<typeof mapClasses>): readonly (readonly [number, number])[] {
  return mapping.flatMap(({ from, to }) => (to.length === 1 ? [[from, to[0]!] as const] : []));
}
