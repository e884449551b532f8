/** A cell by its classes, both counted from 0 and from the lowest. */
export interface CellRef {
  readonly likelihood: number;
  readonly consequence: number;
}

/** Whether two references name the same cell. */
export function isSameCell(a: CellRef | null | undefined, b: CellRef): boolean {
  return a?.likelihood === b.likelihood && a.consequence === b.consequence;
}
