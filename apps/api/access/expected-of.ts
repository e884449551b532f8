import {
  ACTIONS,
  type ActionGroup,
  type Answer,
  ON_REPORT,
  type Part,
  type ReportKind,
  type Who,
} from './expectations.ts';

const ANSWERS: Readonly<Record<string, Answer>> = { A: 'allowed', F: 'forbidden', '-': 'not_found' };

/** The answer that each procedure on a report shall give somebody. */
export function expectedOf(who: Who, report: ReportKind): Readonly<Record<string, Answer>> {
  const cells = (ON_REPORT[report][who]?.[0] ?? '- - - - - - - -').split(' ');
  const groups = Object.keys(ACTIONS) as ActionGroup[];
  return Object.fromEntries(
    groups.flatMap((group, i) => ACTIONS[group].map((procedure) => [procedure, ANSWERS[cells[i]!]!])),
  );
}

/** The parts of a report that somebody shall see when they open it; null when they do not see it at all. */
export function partsFor(who: Who, report: ReportKind): readonly Part[] | null {
  return ON_REPORT[report][who]?.[1] ?? null;
}
