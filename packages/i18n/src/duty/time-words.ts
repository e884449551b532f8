import type { Deadline } from '@vern/domain/duty';
import { words } from '../codes/en/duty.ts';

/** How long, in words: "2 working days of the employer". */
export function amountInWords({ amount, unit, calendar }: Deadline): string {
  if (unit === 'hours') return amount === 0 ? 'at once' : counted(amount, 'hour');
  if (unit === 'working_days' && amount === 0) return `the same working day of the ${calendar}`;
  if (unit === 'working_days') return `${counted(amount, 'working day')} of the ${calendar}`;
  if (unit === 'calendar_days' && amount === 0) return 'the same day';
  return counted(amount, { calendar_days: 'day', weeks: 'week', months: 'month' }[unit]);
}

/** How long, counted from when, and where a day off is met: everything that a lawyer needs to count it again. */
export function deadlineInWords(deadline: Deadline): string {
  const night = deadline.unit === 'hours' && deadline.runsWhenOld === true ? ', however old the event is' : '';
  return `${amountInWords(deadline)}, counted from when ${words.clockStarts[deadline.from]}${rollInWords(deadline)}${night}`;
}

function rollInWords({ unit, roll, calendar }: Deadline): string {
  if (unit === 'hours' || unit === 'working_days') return '';
  if (roll === 'none') return '; a day off does not move it';
  return `; on a day off the working day ${roll === 'next' ? 'after' : 'before'} it (${calendar}’s days)`;
}

function counted(amount: number, word: string): string {
  return `${amount} ${word}${amount === 1 ? '' : 's'}`;
}
