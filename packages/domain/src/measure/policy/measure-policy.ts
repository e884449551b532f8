import { type Actor, allOf, type Rule, when } from '../../access/index.ts';
import { addDays, type CalendarDay } from '../../calendar/index.ts';
import { isOpenMeasure } from '../measure.ts';
import type { MeasureStatus } from '../measure-status.ts';

/** The facts of one measure that access to it depends on. Its report has a policy of its own. */
export type MeasureScope = {
  readonly municipalityId: string;
  readonly ownerId: string;
  readonly status: MeasureStatus;
  /** Day in Norway on which it was marked as done; null when it was not. */
  readonly doneOn: CalendarDay | null;
};

/** Days after the one a measure was marked as done on, during which its owner may take that back. */
export const DAYS_TO_REOPEN = 1;

const isOwner: Rule<MeasureScope, 'owner'> = (actor, { ownerId }) =>
  actor.personId === ownerId ? { relation: 'owner' } : undefined;

const wasJustDone: Rule<MeasureScope, 'condition'> = (_actor, { status, doneOn }, day) =>
  status === 'done' && doneOn !== null && day <= addDays(doneOn, DAYS_TO_REOPEN)
    ? { relation: 'condition' }
    : undefined;

/**
 * What somebody may do with a measure because it was given to them, whether or not they may see its report. What the
 * people of a report and its handler may do with its measures is the report's policy.
 */
export const MEASURE_POLICY = {
  /** What is to be done, by when, and at which unit; nothing of what was reported. */
  read: isOwner,
  finish: allOf(
    isOwner,
    when<MeasureScope>((measure) => isOpenMeasure(measure)),
  ),
  /** Mends a slip. Later the handler may have answered in trust of it, and decides on a new measure instead. */
  reopen: allOf(isOwner, wasJustDone),
} as const satisfies Record<string, Rule<MeasureScope, 'owner'>>;

/** Name of something a person may be able to do with a measure of theirs. */
export type MeasureAbility = keyof typeof MEASURE_POLICY;

/** What an actor may do with a measure on a day. Another municipality's is refused before any rule is asked. */
export function measureAbilities(
  actor: Actor,
  measure: MeasureScope,
  day: CalendarDay,
): Readonly<Record<MeasureAbility, boolean>> {
  const isHere = actor.municipalityId === measure.municipalityId;
  const may = (ability: MeasureAbility) => isHere && MEASURE_POLICY[ability](actor, measure, day) !== undefined;
  return { read: may('read'), finish: may('finish'), reopen: may('reopen') };
}
