import type { PlacedFigure } from './table-figures.ts';

/** How many columns a table has, and how many groups of rows. */
export interface TableForm {
  readonly columns: number;
  readonly groups: number;
}

/** Held back first: a cell; then the totals of rows, of groups and columns, and last the sum of all. Of those alike the smallest. */
const COSTS = {
  cell: 1_000,
  groupCell: 20_000,
  rowTotal: 50_000,
  groupTotal: 100_000,
  grandTotal: 10_000_000,
  zero: 1e9,
};

/** Of figures of a kind the smaller is missed less; a zero most of all, and who is told that it is no small count knows it. */
export function costOf({ place, value }: PlacedFigure, { columns, groups }: TableForm, isToldApart: boolean): number {
  if (value === 0) return isToldApart ? Number.POSITIVE_INFINITY : COSTS.zero;
  const isTotal = place.col === columns;
  const isAll = place.line === 'group' && place.index === groups;
  if (isAll && isTotal) return COSTS.grandTotal;
  if (isAll || (place.line === 'group' && isTotal)) return COSTS.groupTotal + Math.min(value, 999);
  if (place.line === 'group') return COSTS.groupCell + Math.min(value, 999);
  return (isTotal ? COSTS.rowTotal : COSTS.cell) + Math.min(value, 999);
}
