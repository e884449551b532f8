import { addDays, type CalendarDay } from '@vern/domain/calendar';
import { DomainError } from '@vern/domain/errors';
import { type ShownCount, type ShownTotal, suppressRow, suppressSmallCount } from '@vern/domain/statistics';
import type { ComparisonTotal } from '@vern/domain/statistics/ports';
import { consoleAccess } from '../places/console-access.ts';
import { nameOfNode } from '../places/organisation.ts';
import type { Work } from '../work.ts';

const UNIT_KINDS = ['school', 'kindergarten'] as const;

type MonthlyRow = {
  readonly unitKind: (typeof UNIT_KINDS)[number];
  /** One a month, from January to the month of the cut. */
  readonly months: readonly ShownCount[];
  readonly total: ShownTotal;
};

/** The figures of the console's first page. */
export type Overview = {
  /** The figures are as of this day, Europe/Oslo. */
  readonly asOf: CalendarDay;
  readonly year: number;
  readonly monthly: readonly MonthlyRow[];
  readonly silentUnits: readonly { readonly id: string; readonly name: string }[];
  /** The twelve whole months that they were silent in; what has come since, and what was taken back since, tells nothing. */
  readonly silentSince: CalendarDay;
  readonly silentUntil: CalendarDay;
  /** The median of few answers would tell of single reports: then it is hidden with their number. */
  readonly firstAnswer: {
    readonly minutes: number | null;
    readonly answers: ShownCount;
    readonly since: CalendarDay;
  };
  readonly comparison: readonly ComparisonTotal[];
};

/**
 * Reports by month, units that are silent, time to the first answer, and totals from elsewhere.
 * @throws {DomainError} `not_found` for those to whom the console is closed.
 */
export async function showOverview(work: Work): Promise<Overview> {
  const { ports, scope, day, organisation } = work;
  if (!consoleAccess(work).readFigures) throw new DomainError('not_found');
  const yearAgo = addDays(day, -365);
  const silence = lastTwelveMonths(day);
  const [counts, silent, firstAnswer, comparison] = await Promise.all([
    ports.counts.eventsByMonth(scope, `${day.slice(0, 4)}-01-01`, day),
    ports.counts.silentUnits(scope, silence.from, silence.to),
    ports.counts.medianFirstAnswer(scope, yearAgo),
    ports.counts.comparisonTotals(scope),
  ]);
  const answers = suppressSmallCount(firstAnswer.answers);
  const months = Array.from(
    { length: Number(day.slice(5, 7)) },
    (_, i) => `${day.slice(0, 4)}-${String(i + 1).padStart(2, '0')}`,
  );
  return {
    asOf: day,
    year: Number(day.slice(0, 4)),
    monthly: UNIT_KINDS.map((unitKind) => {
      const countOf = (month: string) =>
        counts.find((each) => each.month === month && each.unitKind === unitKind)?.count ?? 0;
      const { cells, total } = suppressRow(months.map(countOf));
      return { unitKind, months: cells, total };
    }),
    silentUnits: silent
      .map((id) => ({ id, name: nameOfNode(organisation, id) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'nb')),
    silentSince: silence.from,
    silentUntil: silence.to,
    firstAnswer: { minutes: answers.isSuppressed ? null : firstAnswer.minutes, answers, since: yearAgo },
    comparison,
  };
}

/**
 * The last twelve months that are over. Units are named in the list: were it of today, the one that leaves it as the year's
 * count goes up by one would be known to have sent exactly that report.
 */
function lastTwelveMonths(day: CalendarDay): { readonly from: CalendarDay; readonly to: CalendarDay } {
  const firstOfMonth = `${day.slice(0, 7)}-01`;
  return { from: `${Number(day.slice(0, 4)) - 1}-${day.slice(5, 7)}-01`, to: addDays(firstOfMonth, -1) };
}
