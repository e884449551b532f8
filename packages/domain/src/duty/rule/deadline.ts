import type { DeadlineSource } from '../../deadline/index.ts';
import { defineLabels } from '../../locale/index.ts';
import type { Severity } from '../../severity/index.ts';
import type { ClockStart } from './clock-start.ts';

/** What a time limit is counted in. */
export const TIME_UNITS = defineLabels('duty.timeUnits', {
  hours: 'timer',
  working_days: 'arbeidsdager',
  calendar_days: 'dager',
  weeks: 'uker',
  months: 'måneder',
});

/** Key of a unit of time. */
export type TimeUnit = keyof typeof TIME_UNITS.entries;

/** How long something may take, counted from when, in whose days. */
export type Deadline = {
  /** Whose number it is: only the law's own may not be changed. */
  readonly kind: DeadlineSource;
  /** 0 working days is the same working day; 0 hours is at once. */
  readonly amount: number;
  readonly unit: TimeUnit;
  readonly from: ClockStart;
  /** Where a date on a day off goes. Working days and hours end where they end. */
  readonly roll: 'next' | 'previous' | 'none';
  /** Whose days are counted: the employer's toward authorities and for the care of a person, else those of the unit. */
  readonly calendar: 'employer' | 'unit';
  /** Hours that run however old the event is. Else an event of a day ago or more makes them "the same working day". */
  readonly runsWhenOld: boolean;
};

/** A time limit by how serious it is. */
export type DeadlineBySeverity = Readonly<Record<Severity, Deadline>>;

/** The same time limit at every level. */
export function atAnyLevel(deadline: Deadline): DeadlineBySeverity {
  return { 1: deadline, 2: deadline, 3: deadline };
}

type Given = Pick<Deadline, 'kind' | 'from'> & Partial<Deadline>;

/** Working days of the employer; 0 is the same working day. */
export function workingDays(amount: number, given: Given): Deadline {
  return deadline(amount, 'working_days', 'next', given);
}

/** Hours round the clock, weekends and summer too. */
export function hours(amount: number, given: Given): Deadline {
  return deadline(amount, 'hours', 'none', given);
}

/** The same day, whatever day it is. */
export function sameDay(given: Given): Deadline {
  return deadline(0, 'calendar_days', 'none', given);
}

/** Weeks of seven days, which end on the working day before when they end on a day off. */
export function weeks(amount: number, given: Given): Deadline {
  return deadline(amount, 'weeks', 'previous', given);
}

/** Months: the same number in the later month, or its last day. */
export function months(amount: number, given: Given & Pick<Deadline, 'roll'>): Deadline {
  return deadline(amount, 'months', given.roll, given);
}

function deadline(amount: number, unit: TimeUnit, roll: Deadline['roll'], given: Given): Deadline {
  const { kind, from, calendar = 'employer', runsWhenOld = false } = given;
  return { kind, amount, unit, from, roll, calendar, runsWhenOld };
}
