/** Figures of one line of the table as they may be published; null = not published. */
export interface SuppressedLine {
  readonly cells: readonly (number | null)[];
  readonly total: number | null;
}

/** A table as it may be published, totals included: they are figures like the others. Null = not published. */
export interface SuppressedTable {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
  /** One entry a group of the rules. */
  readonly groups: readonly SuppressedLine[];
  /**
   * How many figures were held back for their own sake, and how many to protect those. Null where a reader may not be told
   * which are which: then some could be worked out from that.
   */
  readonly primary: number | null;
  readonly complementary: number | null;
}

/** The lines of a table, without what is told of them. */
export type SuppressedFigures = Pick<SuppressedTable, 'cells' | 'rowTotals' | 'columnTotals' | 'total' | 'groups'>;

/** Figures in the order of `tableFigures`, in their lines. */
export function figuresInLines(
  shown: readonly (number | null)[],
  { columns, groups }: { readonly columns: number; readonly groups: number },
): SuppressedFigures {
  const lines = Array.from({ length: shown.length / (columns + 1) }, (_, line): SuppressedLine => {
    const start = line * (columns + 1);
    return { cells: shown.slice(start, start + columns), total: shown[start + columns]! };
  });
  const rows = lines.slice(0, lines.length - groups - 1);
  const all = lines.at(-1)!;
  return {
    cells: rows.map(({ cells }) => cells),
    rowTotals: rows.map(({ total }) => total),
    columnTotals: all.cells,
    total: all.total,
    groups: lines.slice(rows.length, -1),
  };
}

/** The figures of a published table in the order of `tableFigures`. */
export function figuresOfLines({
  cells,
  rowTotals,
  columnTotals,
  total,
  groups,
}: SuppressedFigures): (number | null)[] {
  return [
    ...cells.flatMap((row, i) => [...row, rowTotals[i] ?? null]),
    ...groups.flatMap((group) => [...group.cells, group.total]),
    ...columnTotals,
    total,
  ];
}
