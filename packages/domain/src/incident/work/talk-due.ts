import { addDays, type CalendarDay, osloTime } from '../../calendar/index.ts';
import { DEADLINE_RULES, type DeadlineRuleName, dueOn } from '../../deadline/index.ts';
import { USUAL_CALENDARS, type WorkCalendars } from '../../school-calendar/index.ts';
import type { Severity } from '../../severity/index.ts';
import type { ContactWish } from '../codes/contact-wish.ts';

/** What decides how soon the leader talks with those it happened to. */
export type TalkFacts = {
  readonly severity: Severity;
  /** When they want to be contacted, the most urgent wish of them. */
  readonly wantsContact: ContactWish;
  /** When the employer was told: no move to another unit makes it later. */
  readonly receivedAt: Date;
};

/** Wall clock in Norway from which "the same day" is the next one: what is left of the evening is no day to talk in. */
export const EVENING = '20:00';

const RULES: Readonly<Record<ContactWish, DeadlineRuleName>> = {
  now: 'contact_as_wished',
  today: 'contact_as_wished',
  this_week: 'contact_employee',
  no_need: 'contact_employee',
  unknown: 'contact_employee',
};

/**
 * By when the leader has talked with those it happened to, and the rule that says so. The one answer for the case, its
 * place in the lists, the receipt and the page of help. No wish makes it later than the rule.
 */
export function talkDue(
  { severity, wantsContact, receivedAt }: TalkFacts,
  calendars: WorkCalendars = USUAL_CALENDARS,
): { readonly dueOn: CalendarDay; readonly rule: DeadlineRuleName } {
  const rule = RULES[wantsContact];
  const { day, time } = osloTime(receivedAt);
  const isSameDay = DEADLINE_RULES[rule].workingDays[severity] === 0;
  const from = isSameDay && time >= EVENING ? addDays(day, 1) : day;
  return { dueOn: dueOn(rule, from, severity, calendars), rule };
}
