import {
  ACTIONS,
  type ActionGroup,
  type Part,
  RELATIONS,
  type Relation,
  type ReportKind,
  SEEN_BY,
} from './incident.expectations.ts';
import type { Who } from './people.ts';

/** Done, refused as such, or refused as if the report were not there. */
export type Answer = 'allowed' | 'forbidden' | 'not_found';

/** What somebody is to a report; null when it is not there for them. */
export function relationOf(who: Who, report: ReportKind): Relation | null {
  const name = SEEN_BY[report][who];
  return name === undefined ? null : RELATIONS[name];
}

/** The answer that each procedure on a report shall give somebody. */
export function expectedOf(who: Who, report: ReportKind): Readonly<Record<string, Answer>> {
  const relation = relationOf(who, report);
  const answerTo = (group: ActionGroup): Answer => {
    if (relation === null || relation.cannotFind?.includes(group)) return 'not_found';
    return relation.may.includes(group) ? 'allowed' : 'forbidden';
  };
  const groups = Object.keys(ACTIONS) as ActionGroup[];
  return Object.fromEntries(
    groups.flatMap((group) => ACTIONS[group].procedures.map((procedure) => [procedure, answerTo(group)])),
  );
}

/** The parts of a report that somebody shall see when they open it; null when they do not see it at all. */
export function partsFor(who: Who, report: ReportKind): readonly Part[] | null {
  return relationOf(who, report)?.sees ?? null;
}
