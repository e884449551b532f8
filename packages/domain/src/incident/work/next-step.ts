import type { CalendarDay } from '../../calendar/index.ts';
import { type DeadlineRuleName, dueOn } from '../../deadline/index.ts';
import { type CodeOf, defineCodeTable } from '../../locale/index.ts';
import { USUAL_CALENDARS, type WorkCalendars } from '../../school-calendar/index.ts';
import type { Severity } from '../../severity/index.ts';
import type { IncidentStatus } from '../lifecycle/incident-status.ts';
import { owesTalk, type TalkHeld } from './owes-talk.ts';
import { type TalkFacts, talkDue } from './talk-due.ts';

/** What a report can need, as the sentence on its row, in the order in which it is done when all of it is due at once. */
export const NEXT_STEPS = defineCodeTable('incident.nextSteps', '2020-01-01', {
  receive: { label: 'Ta imot og snakk med den det gjelder' },
  talk: { label: 'Snakk med den det gjelder' },
  assess: { label: 'Vurder alvorlighetsgrad og årsaker' },
  await_answer: { label: 'Venter på svar fra den som meldte' },
  finish_measure: { label: 'Følg opp tiltaket' },
  close: { label: 'Lukk med svar' },
});

/** Code of a next step. */
export type NextStepCode = CodeOf<typeof NEXT_STEPS>;

/** What a row must know of its report for its next step. All days are calendar days in Norway. */
export type NextStepFacts = TalkFacts &
  TalkHeld & {
    readonly status: IncidentStatus;
    /** When those who handle it now got it: sent or moved, received, closed or reopened. See `startsAnew`. */
    readonly statusSince: CalendarDay;
    /** Null while the handler has not assessed it. */
    readonly severityAssessed: Severity | null;
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

/**
 * Everything a report needs, what is due first on top. Each has a clock of its own: a question that waits stops none, and
 * a measure far ahead hides nothing. Empty for a draft, a closed and a withdrawn report.
 */
export function openSteps(facts: NextStepFacts, calendars: WorkCalendars = USUAL_CALENDARS): readonly NextStep[] {
  const { status, severity, statusSince } = facts;
  const by = (step: NextStepCode, rule: DeadlineRuleName, from: CalendarDay): NextStep => ({
    step,
    dueOn: dueOn(rule, from, severity, calendars),
    rule,
  });
  const talk: NextStep = { step: 'talk', ...talkDue(facts, calendars) };
  if (status === 'submitted') {
    const receive = by('receive', 'receive', statusSince);
    // Two rules may be due on one day: the one about the person is named, not the one about the report.
    const isTalkFirst = owesTalk(facts) && talk.dueOn <= receive.dueOn;
    return [isTalkFirst ? { ...talk, step: 'receive' } : receive];
  }
  if (status !== 'received' && status !== 'in_progress') return [];
  const steps: readonly (NextStep | null)[] = [
    owesTalk(facts) ? talk : null,
    facts.severityAssessed === null ? by('assess', 'assess', statusSince) : null,
    facts.askedOn === null ? null : by('await_answer', 'await_answer', facts.askedOn),
    facts.measureDueOn === null ? null : { step: 'finish_measure', dueOn: facts.measureDueOn, rule: null },
    by('close', 'close', statusSince),
  ];
  return steps.filter((each) => each !== null).sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}

/** The next step of a report; null when it needs nothing more: a draft, closed or withdrawn. */
export function nextStepOf(facts: NextStepFacts, calendars: WorkCalendars = USUAL_CALENDARS): NextStep | null {
  return openSteps(facts, calendars)[0] ?? null;
}
