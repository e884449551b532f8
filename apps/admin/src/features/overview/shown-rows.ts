import type { MonthlyRow } from '../../server/answers.ts';
import type { CountedKind, Reach } from './reach.ts';

/** A kind of unit's reports in the year, month by month. */
export type ShownRow = MonthlyRow & { readonly unitKind: CountedKind };

/** The rows to show: of kinds that one's places have, and of those that have since been closed but did report. */
export function shownRows(rows: readonly MonthlyRow[], { kindOf }: Pick<Reach, 'kindOf'>): readonly ShownRow[] {
  const kinds = new Set<string>(kindOf.values());
  return rows.filter(
    (row): row is ShownRow =>
      (row.unitKind === 'school' || row.unitKind === 'kindergarten') && (kinds.has(row.unitKind) || hasReports(row)),
  );
}

/** Whether any month has a report, seen or hidden. */
export function hasReports({ months }: Pick<MonthlyRow, 'months'>): boolean {
  return months.some(({ isSuppressed, count }) => isSuppressed || count !== 0);
}

/** Whether any count of the rows is hidden. */
export function hasHidden(rows: readonly MonthlyRow[]): boolean {
  return rows.some(({ months, total }) => [...months, total].some(({ isSuppressed }) => isSuppressed));
}
