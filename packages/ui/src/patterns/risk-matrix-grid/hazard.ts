import type { ClassInterval, RiskMatrix } from '@vern/risk-matrix';
import type { CellRef } from './cell-ref.ts';

/** Something that may happen, where somebody has put it in the matrix. */
export interface Hazard {
  readonly id: string;
  readonly label: string;
  /** The assessors' best single answer. */
  readonly best: CellRef;
  /** Lowest and highest class they thought possible; left out when they were sure. */
  readonly likelihood?: ClassInterval | undefined;
  readonly consequence?: ClassInterval | undefined;
}

/** A hazard with its number in the list, and the cells it reaches over. */
export interface PlacedHazard extends Hazard {
  readonly number: number;
  readonly from: CellRef;
  readonly to: CellRef;
}

/**
 * Number the hazards in the order given and find the corners of what they reach over.
 *
 * @throws {RangeError} If a class is no step of the matrix, or the best answer lies outside its own interval.
 */
export function placeHazards({ grid }: RiskMatrix, hazards: readonly Hazard[]): readonly PlacedHazard[] {
  const [rows, columns] = [grid.length, grid[0]!.length];
  return hazards.map((hazard, index) => {
    const { id, best } = hazard;
    const [fromRow, toRow] = ends(hazard.likelihood, best.likelihood);
    const [fromColumn, toColumn] = ends(hazard.consequence, best.consequence);
    check(id, [fromRow, best.likelihood, toRow], rows);
    check(id, [fromColumn, best.consequence, toColumn], columns);
    return {
      ...hazard,
      number: index + 1,
      from: { likelihood: fromRow, consequence: fromColumn },
      to: { likelihood: toRow, consequence: toColumn },
    };
  });
}

function ends(interval: ClassInterval | undefined, best: number): readonly [number, number] {
  return interval ?? [best, best];
}

function check(id: string, [low, best, high]: readonly [number, number, number], classes: number): void {
  const isStep = (value: number) => Number.isInteger(value) && value >= 0 && value < classes;
  if (!([low, best, high].every(isStep) && low <= best && best <= high)) {
    throw new RangeError(`Hazard '${id}' lies at ${low} ≤ ${best} ≤ ${high} on a scale of ${classes} steps.`);
  }
}
