import { dayNumberOf, osloInstant } from '../../calendar/index.ts';
import type { WorkCalendars } from '../../school-calendar/index.ts';
import type { DutyFacts } from '../facts/duty-facts.schema.ts';
import { type Level, levelsOf } from './levels.ts';
import { type Moment, momentOf, momentOfDay } from './moment.ts';
import { type PersonInvolved, personInvolved } from './person-involved.ts';
import { minuteOfTime } from './times-of-day.ts';

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1_440;

/** An event as duties look at it: its facts, and everything that is worked out of them once. */
export type Occurrence = {
  readonly facts: DutyFacts;
  readonly calendars: WorkCalendars;
  /** The unit's calendar was made for some stretches alone: what is counted beyond them is provisional. */
  readonly hasCover: boolean;
  readonly level: Level;
  readonly people: readonly PersonInvolved[];
  readonly occurred: Moment;
  /** The latest it can have happened: the end of the day when only the day is known. */
  readonly latestAt: number;
  readonly received: Moment;
  /** Null while nobody has assessed it. */
  readonly assessed: Moment | null;
};

/** An event that has come in. */
export function occurrenceOf(facts: DutyFacts, receivedAt: Date, calendars: WorkCalendars): Occurrence {
  const levels = levelsOf(facts);
  const day = dayNumberOf(facts.occurredOn);
  const minute = facts.occurredTime === null ? null : minuteOfTime(facts.occurredTime);
  const latestAt = osloInstant(day, minute ?? MINUTES_PER_DAY);
  return {
    facts,
    calendars,
    hasCover: calendars.unit.covers !== undefined,
    level: levels.event,
    people: facts.affected.map((person, index) => personInvolved(person, index, levels.people[index]!)),
    occurred: minute === null ? momentOfDay(day) : momentOf(latestAt),
    latestAt,
    received: momentOf(receivedAt.getTime()),
    assessed: facts.assessedAt && momentOf(facts.assessedAt.getTime()),
  };
}

/** Whether a clock that starts here starts a day or more after the event: care is then no longer a matter of hours. */
export function isOldAt({ latestAt }: Occurrence, at: number): boolean {
  return at - latestAt >= MINUTES_PER_DAY * MS_PER_MINUTE;
}
