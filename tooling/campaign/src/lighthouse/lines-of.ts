import { type Line, spreadOf } from '@vern/bench/report';
import type { PageFigures } from './audit-page.ts';

type Measured = {
  readonly of: (figures: PageFigures) => number;
  readonly what: string;
  readonly unit: string;
  readonly digits: number;
  readonly bar: Line['bar'];
};

/** What is asked of every page: the median of its runs is held against the bar. */
const MEASURED: readonly Measured[] = [
  { what: 'accessibility', of: (each) => each.accessibility, unit: '', digits: 0, bar: { atLeast: 100 } },
  { what: 'best practices', of: (each) => each.bestPractices, unit: '', digits: 0, bar: { atLeast: 100 } },
  { what: 'performance', of: (each) => each.performance, unit: '', digits: 0, bar: { atLeast: 90 } },
  { what: 'layout shift', of: (each) => each.layoutShift, unit: '', digits: 3, bar: { atMost: 0.05 } },
  { what: 'first visit', of: (each) => each.bytes / 1_000, unit: ' kB', digits: 0, bar: { atMost: 260 } },
  { what: 'first paint', of: (each) => each.firstPaintMs, unit: ' ms', digits: 0, bar: null },
  { what: 'largest paint', of: (each) => each.largestPaintMs, unit: ' ms', digits: 0, bar: null },
  { what: 'blocked', of: (each) => each.blockedMs, unit: ' ms', digits: 0, bar: null },
];

/** The lines of one page in the table, from all its runs. */
export function linesOf(page: string, runs: readonly PageFigures[]): readonly Line[] {
  return MEASURED.map(({ what, of, unit, digits, bar }) => ({
    what: `${page}: ${what}`,
    figure: spreadOf(runs.map(of)),
    unit,
    digits,
    bar,
  }));
}
