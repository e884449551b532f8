import type { ActorScope } from '../../access/index.ts';
import type { CalendarDay } from '../../calendar/index.ts';
import type { UnitKind } from '../../org-tree/index.ts';

/** Reports of one month (`YYYY-MM`, of occurrence) at one kind of unit: 0 or more, not suppressed yet. */
export type MonthCount = { readonly month: string; readonly unitKind: UnitKind; readonly count: number };

/** Totals from elsewhere, with the days they cover. */
export type ComparisonTotal = {
  readonly series: string;
  readonly unitKind: UnitKind;
  readonly periodStart: CalendarDay;
  readonly periodEnd: CalendarDay;
  readonly count: number;
  readonly source: string;
};

/** Counts as the actor's roles reach; read from totals and unfolded deltas, never from reports. */
export type CountsPort = {
  /** Reports by month of occurrence (`YYYY-MM`) and kind of unit, both days included. */
  eventsByMonth(scope: ActorScope, from: CalendarDay, to: CalendarDay): Promise<readonly MonthCount[]>;
  /**
   * Ids of open schools and kindergartens within reach without a single report received from the one day to the other, as it
   * stood when the last of them was over: what was withdrawn or moved later changes nothing.
   */
  silentUnits(scope: ActorScope, from: CalendarDay, to: CalendarDay): Promise<readonly string[]>;
  /** Median minutes from a report to its first answer, over answers since the day; null without any. */
  medianFirstAnswer(
    scope: ActorScope,
    since: CalendarDay,
  ): Promise<{ readonly minutes: number | null; readonly answers: number }>;
  comparisonTotals(scope: ActorScope): Promise<readonly ComparisonTotal[]>;
};
