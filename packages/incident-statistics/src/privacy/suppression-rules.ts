import { requireAtLeast, requireFields, requireList, requireNonNegative, requireProbability } from '../refusals.ts';
import type { PlacedFigure } from './table-figures.ts';

/** When a figure may not be published for its own sake, and what a reader may learn of those that are not. */
export interface SuppressionRules {
  /** Counts from 1 to one below this are not published, totals neither; default 5. Zeros are shown. */
  readonly threshold?: number;
  /** Exposed staff behind each cell; cells with fewer than `leastStaff` are not published whatever they hold. */
  readonly staff?: readonly (readonly number[])[];
  /** Default 10. */
  readonly leastStaff?: number;
  /** Share of each cell, 0 to 1, that comes from one pupil or one reporter; above 0.8 it is not published. */
  readonly dominance?: readonly (readonly number[])[];
  /** Rows that are published together as well (the units of an agency); groups may lie within groups. Default none. */
  readonly groups?: readonly (readonly number[])[];
  /** Between the least and the greatest value that a reader can give a figure held back for its own sake; default 1: not exactly. */
  readonly leastRange?: number;
}

/** One pupil's or reporter's share of a cell above which it is held back. */
const MOST_BY_ONE = 0.8;

/** What a reader knows of a figure that is held back for its own sake; null for one that is not. */
export function heldBackAs(
  { place, value }: PlacedFigure,
  { threshold = 5, staff, leastStaff = 10, dominance }: SuppressionRules,
): { readonly least: number; readonly most: number } | null {
  if (value > 0 && value < threshold) return { least: 1, most: Math.ceil(threshold) - 1 };
  if (place.line === 'group') return null;
  const { index, col } = place;
  const isInside = (given: readonly (readonly number[])[]) => col < given[index]!.length;
  if (staff && isInside(staff) && staff[index]![col]! < leastStaff) return { least: 0, most: Number.POSITIVE_INFINITY };
  if (dominance && isInside(dominance) && value > 0 && dominance[index]![col]! > MOST_BY_ONE) {
    return { least: 1, most: Number.POSITIVE_INFINITY };
  }
  return null;
}

/** Refuse rules that would be passed over: a misspelt one, one of another form than the table, a percentage for a share. @throws */
export function requireRules(rules: SuppressionRules, table: readonly (readonly number[])[]): void {
  requireFields('rules', rules, {
    threshold: false,
    staff: false,
    leastStaff: false,
    dominance: false,
    groups: false,
    leastRange: false,
  });
  const { threshold = 5, leastStaff = 10, leastRange = 1, staff, dominance, groups = [] } = rules;
  requireAtLeast('threshold', 1, threshold);
  requireNonNegative('leastStaff', leastStaff);
  requireAtLeast('leastRange', 1, leastRange);
  if (staff) requireCells('staff', staff, table, requireNonNegative);
  if (dominance) requireCells('dominance', dominance, table, requireProbability);
  requireGroups(groups, table.length);
}

function requireCells(
  name: string,
  given: readonly (readonly number[])[],
  table: readonly (readonly number[])[],
  requireCell: (name: string, value: number) => void,
): void {
  requireList(name, given);
  for (const [row, cells] of table.entries()) {
    for (const col of cells.keys()) {
      const value = given[row]?.[col];
      if (value === undefined)
        throw new RangeError(`${name} must have the table's cells: it has none at ${row}, ${col}.`);
      requireCell(`${name}[${row}][${col}]`, value);
    }
  }
}

/**
 * Refuse groups that are no hierarchy: of any two one must hold the other, or they share no row.
 * @throws {TypeError | RangeError} Also for a group of no rows, of all, or of a row that is not there.
 */
export function requireGroups(groups: readonly (readonly number[])[], rows: number): void {
  requireList('groups', groups);
  for (const [index, group] of groups.entries()) {
    requireList(`groups[${index}]`, group);
    if (group.length === 0 || new Set(group).size !== group.length || group.length >= rows) {
      throw new RangeError(`groups[${index}] must be some of the ${rows} rows, each once.`);
    }
    for (const row of group) {
      if (!Number.isInteger(row) || row < 0 || row >= rows) {
        throw new RangeError(`groups[${index}] must be rows from 0 to ${rows - 1}, got ${row}.`);
      }
    }
    for (const [other, earlier] of groups.slice(0, index).entries()) {
      const shared = group.filter((row) => earlier.includes(row)).length;
      const isNested = shared === Math.min(group.length, earlier.length) && group.length !== earlier.length;
      if (shared > 0 && !isNested) {
        throw new RangeError(`groups[${index}] must lie within groups[${other}], around it or beside it.`);
      }
    }
  }
}
