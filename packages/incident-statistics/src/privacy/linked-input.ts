import { requireAtLeast, requireFields, requireList } from '../refusals.ts';
import { figuresOfLines, type SuppressedTable } from './suppressed-table.ts';
import { requireGroups } from './suppression-rules.ts';
import { requireTable, tableFigures } from './table-figures.ts';

/** Counts by row and column. */
export type CountTable = readonly (readonly number[])[];

/** What was published before, and the counts it was made of. */
export interface LinkedRelease {
  readonly pages: readonly CountTable[];
  readonly published: readonly SuppressedTable[];
}

/** Tables over the same reports, and what was published of them before. */
export interface LinkedTables {
  /** Tables with the same rows (units), whose rows have the same totals: by month, by kind. */
  readonly pages: readonly CountTable[];
  /** Rows that are published together as well, on every page (agency, municipality); groups may lie within groups. */
  readonly groups?: readonly (readonly number[])[];
  /** Counts, and changes since a release, from 1 to one below this are not told; default 5. */
  readonly threshold?: number;
  /** Releases of the same pages, rows and columns, the oldest first; default none. */
  readonly earlier?: readonly LinkedRelease[];
}

/** @throws {TypeError | RangeError} For what is no table, tables that do not belong together, and releases that were never made. */
export function requireLinkedTables(input: LinkedTables): void {
  requireFields('input', input, { pages: true, groups: false, threshold: false, earlier: false });
  const { pages, groups = [], threshold = 5, earlier = [] } = input;
  requireAtLeast('threshold', 1, threshold);
  requirePages('pages', pages);
  requireGroups(groups, pages[0]!.length);
  requireList('earlier', earlier);
  for (const [at, release] of earlier.entries()) {
    const name = `earlier[${at}]`;
    requireFields(name, release, { pages: true, published: true });
    requirePages(`${name}.pages`, release.pages);
    if (formOf(release.pages) !== formOf(pages)) {
      throw new RangeError(`${name}.pages must be of the form ${formOf(pages)}, got ${formOf(release.pages)}.`);
    }
    requirePublished(`${name}.published`, release, groups);
  }
}

function requirePages(name: string, pages: readonly CountTable[]): void {
  requireList(name, pages);
  if (pages.length === 0) throw new RangeError(`${name} must hold a table.`);
  const [first] = pages;
  for (const [page, table] of pages.entries()) {
    requireTable(table, `${name}[${page}]`);
    if (table.length !== first!.length) {
      throw new RangeError(`${name}[${page}] must have the ${first!.length} rows of the first, got ${table.length}.`);
    }
    for (const [row, cells] of table.entries()) {
      const [sum, onFirst] = [sumOf(cells), sumOf(first![row]!)];
      if (sum !== onFirst) {
        throw new RangeError(`${name}[${page}][${row}] adds up to ${sum}, on the first page to ${onFirst}.`);
      }
    }
  }
}

function requirePublished(
  name: string,
  { pages, published }: LinkedRelease,
  groups: readonly (readonly number[])[],
): void {
  requireList(name, published);
  if (published.length !== pages.length) {
    throw new RangeError(`${name} must hold ${pages.length} tables, got ${published.length}.`);
  }
  for (const [page, shown] of published.entries()) {
    requireFields(`${name}[${page}]`, shown, {
      cells: true,
      rowTotals: true,
      columnTotals: true,
      total: true,
      groups: true,
      primary: true,
      complementary: true,
    });
    const figures = figuresOfLines(shown);
    const counts = tableFigures(pages[page]!, groups);
    if (figures.length !== counts.length) throw new RangeError(`${name}[${page}] has not the form of its counts.`);
    const other = figures.findIndex((figure, at) => figure !== null && figure !== counts[at]!.value);
    if (other >= 0) {
      throw new RangeError(`${name}[${page}] shows ${figures[other]} where its counts give ${counts[other]!.value}.`);
    }
  }
}

function formOf(pages: readonly CountTable[]): string {
  return pages.map((table) => `${table.length} × ${table[0]?.length ?? 0}`).join(', ');
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
