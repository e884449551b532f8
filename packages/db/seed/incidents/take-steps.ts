import { osloDay } from '@vern/domain/calendar';
import {
  type ClosingBlocker,
  checkClosing,
  closingGate,
  type NextStepFacts,
  nextStatus,
  startsAnew,
} from '@vern/domain/incident';
import { checkMeasureDue } from '@vern/domain/measure';
import type { SettledReport } from './settle-report.ts';
import { type CaseStep, STEP_KINDS, type Step } from './step.ts';

/** What changes of a report while it is handled. */
export interface CaseState extends NextStepFacts {
  readonly firstAnswerAt: number | null;
  readonly closedAt: number | null;
  readonly updatedAt: number;
  readonly version: number;
}

/** A step with the report as it was before and after, and what was left undone where it closed. */
export interface TakenStep {
  readonly step: Step;
  readonly before: CaseState;
  readonly after: CaseState;
  readonly left: readonly ClosingBlocker[];
}

/** The report as it was when it came in. */
export function sentState({ level, wantsContact, receivedAt }: SettledReport): CaseState {
  return {
    status: 'submitted',
    severity: level.severity,
    wantsContact,
    receivedAt: new Date(receivedAt),
    statusSince: osloDay(new Date(receivedAt)),
    talkedOn: null,
    talkUnknown: false,
    severityAssessed: null,
    askedOn: null,
    measureDueOn: null,
    firstAnswerAt: null,
    closedAt: null,
    updatedAt: receivedAt,
    version: 1,
  };
}

/**
 * Take the steps one after the other, as the use cases would.
 * @throws {DomainError} When the domain would have refused one of them.
 */
export function takeSteps(report: SettledReport, steps: readonly Step[]): readonly TakenStep[] {
  const taken: TakenStep[] = [];
  let before = sentState(report);
  for (const step of steps) {
    const { after, left = [] } = step.action === 'finish_measure' ? { after: finish(before) } : take(before, step);
    taken.push({ step, before, after, left });
    before = after;
  }
  return taken;
}

/** A report has one measure at a time here: done, none is open. */
function finish(before: CaseState): CaseState {
  return { ...before, measureDueOn: null, version: before.version + 1 };
}

function take(before: CaseState, step: CaseStep): Pick<TakenStep, 'after' | 'left'> {
  const { lifecycle, by, answers } = STEP_KINDS[step.action];
  const text = 'text' in step ? step.text : undefined;
  const status = nextStatus({ from: before.status, action: lifecycle, by, text });
  const day = osloDay(new Date(step.at));
  const left = step.action === 'close' ? closingGate(before) : [];
  if (step.action === 'close') checkClosing({ blockers: left, leaves: left, reason: step.leavesReason });
  if (step.action === 'add_measure') checkMeasureDue(step.dueOn, day);
  const after: CaseState = {
    ...before,
    status,
    statusSince: startsAnew(before.status, status) ? day : before.statusSince,
    ...effectOf(step, before, day),
    firstAnswerAt: answers ? (before.firstAnswerAt ?? step.at) : before.firstAnswerAt,
    updatedAt: step.at,
    version: before.version + 1,
  };
  return { after, left };
}

function effectOf(step: CaseStep, { severity }: CaseState, day: string): Partial<CaseState> {
  switch (step.action) {
    case 'talk':
      return { talkedOn: day };
    case 'assess':
      return { severityAssessed: severity };
    case 'ask':
      return { askedOn: day };
    case 'answer':
      return { askedOn: null };
    case 'add_measure':
      return { measureDueOn: step.dueOn };
    case 'close':
      return { closedAt: step.at, askedOn: null };
    case 'withdraw':
      return { closedAt: step.at };
    default:
      return {};
  }
}
