import type { CalendarDay } from '../../calendar/index.ts';
import { DEADLINE_RULES, type DeadlineRuleName, dueOn } from '../../deadline/index.ts';
import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';
import { NATIONAL_CALENDAR, type WorkCalendar } from '../../school-calendar/index.ts';
import type { ContactWish } from '../codes/contact-wish.ts';
import type { IncidentStatus } from '../lifecycle/incident-status.ts';
import type { Severity } from '../severity/severity.ts';

/** The one thing a report needs next, as the sentence on its row. */
export const NEXT_STEPS = defineCodeTable('2020-01-01', {
  receive: {
    label: label(
      'Ta imot og snakk med den det gjelder',
      'Ta imot og snakk med den det gjeld',
      'Mark it as received and talk to the employee',
    ),
  },
  assess: {
    label: label(
      'Vurder alvorlighetsgrad og årsaker',
      'Vurder alvorsgrad og årsaker',
      'Assess the severity and the causes',
    ),
  },
  await_answer: {
    label: label(
      'Venter på svar fra den som meldte',
      'Ventar på svar frå den som melde',
      'Waiting for an answer from the person who reported',
    ),
  },
  finish_measure: { label: label('Følg opp tiltaket', 'Følg opp tiltaket', 'Follow up the measure') },
  close: { label: label('Lukk med svar', 'Lukk med svar', 'Close with an answer') },
});

/** Code of a next step. */
export type NextStepCode = CodeOf<typeof NEXT_STEPS>;

/** What a row must know of its report for its next step. All days are calendar days in Norway. */
export type NextStepFacts = {
  readonly status: IncidentStatus;
  readonly severity: Severity;
  /** When those it happened to want to be contacted, the most urgent wish of them. */
  readonly wantsContact: ContactWish;
  /** When the present status began: sent or moved, received, taken up or reopened. */
  readonly statusSince: CalendarDay;
  readonly isAssessed: boolean;
  /** When the open question was asked; null when none is open. */
  readonly askedOn: CalendarDay | null;
  /** Due day of the open measure that is due first; null when none is open. */
  readonly measureDueOn: CalendarDay | null;
};

/** What is needed next, by when, and where that date comes from. */
export type NextStep = {
  readonly step: NextStepCode;
  /** Last day on time. */
  readonly dueOn: CalendarDay;
  /** The rule behind the date; null when a person set it, as on a measure. */
  readonly rule: DeadlineRuleName | null;
};

/** The next step of a report; null when it needs nothing more: a draft, closed or withdrawn. */
export function nextStepOf(facts: NextStepFacts, calendar: WorkCalendar = NATIONAL_CALENDAR): NextStep | null {
  const { status, severity, wantsContact, statusSince, askedOn, measureDueOn } = facts;
  const by = (step: NextStepCode, rule: DeadlineRuleName, from: CalendarDay): NextStep => ({
    step,
    dueOn: dueOn(rule, from, severity, calendar),
    rule,
  });
  if (status === 'submitted')
    return by('receive', tightest(['receive', CONTACT_RULES[wantsContact]], severity), statusSince);
  if (status !== 'received' && status !== 'in_progress') return null;
  if (askedOn !== null) return by('await_answer', 'await_answer', askedOn);
  if (!facts.isAssessed) return by('assess', 'assess', statusSince);
  if (measureDueOn !== null) return { step: 'finish_measure', dueOn: measureDueOn, rule: null };
  return by('close', 'close', statusSince);
}

/** How soon the leader talks with those it happened to, by what they wish. No wish makes it later than the rule. */
const CONTACT_RULES: Readonly<Record<ContactWish, DeadlineRuleName>> = {
  now: 'contact_as_wished',
  today: 'contact_as_wished',
  this_week: 'contact_employee',
  no_need: 'contact_employee',
  unknown: 'contact_employee',
};

/** Of rules that give the same day the last one, which is about the person and not about the report. */
function tightest(rules: readonly DeadlineRuleName[], severity: Severity): DeadlineRuleName {
  const daysOf = (rule: DeadlineRuleName) => DEADLINE_RULES[rule].workingDays[severity];
  return rules.reduce((first, next) => (daysOf(next) <= daysOf(first) ? next : first));
}
