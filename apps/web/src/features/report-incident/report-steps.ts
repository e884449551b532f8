import { isInFuture, occurredOf } from './answers/occurred-of.ts';
import { isTextTooLong, type ReportForm } from './answers/report-form.ts';

/** The screens of a report in their order, and those of one that repeats an earlier one. */
const REPORT_STEPS = ['when', 'what', 'consequences', 'tell', 'review'] as const;
const REPEAT_STEPS = ['again', 'review'] as const;

/** Name of a screen. */
export type ReportStep = (typeof REPORT_STEPS)[number] | (typeof REPEAT_STEPS)[number];

/** The questions of a report in their order: each can be changed alone from the review. */
export const REPORT_QUESTIONS = ['time', 'place', 'kinds', 'who', 'whom', 'body', 'mind', 'text', 'need'] as const;

/** Name of a question. */
export type ReportQuestion = (typeof REPORT_QUESTIONS)[number];

/** A question that must be answered before one can go on. */
export type MissingAnswer =
  | 'date'
  | 'past'
  | 'unit'
  | 'location'
  | 'kinds'
  | 'role'
  | 'colleague'
  | 'body'
  | 'mind'
  | 'need'
  | 'text';

/** What each screen asks. How serious it was is asked on the review, where the answers that decide it stand. */
const QUESTIONS_OF: Readonly<Record<ReportStep, readonly ReportQuestion[]>> = {
  when: ['time', 'place'],
  // A tap on the last one goes on: many kinds can be chosen, so they do not come last.
  what: ['kinds', 'who'],
  consequences: ['whom', 'body', 'mind'],
  tell: ['text', 'need'],
  again: ['time', 'kinds', 'whom', 'body', 'mind', 'need'],
  review: [],
};

/** The screens of this report. */
export function stepsOf({ continuesIncidentId }: Pick<ReportForm, 'continuesIncidentId'>): readonly ReportStep[] {
  return continuesIncidentId === null ? REPORT_STEPS : REPEAT_STEPS;
}

/** What stands on the page: a step of the report, or one question of it that is changed from the review. */
export type ReportScreen = { readonly step: ReportStep; readonly changing: ReportQuestion | null };

/** What is asked there. */
export function questionsOf({ step, changing }: ReportScreen): readonly ReportQuestion[] {
  return changing ? [changing] : QUESTIONS_OF[step];
}

type Check = (form: ReportForm, now: Date) => readonly (MissingAnswer | false)[];

const CHECKS: Readonly<Record<ReportQuestion, Check>> = {
  time: (form, now) => [occurredOf(form) === null && 'date', isInFuture(form, now) && 'past'],
  place: (form) => [form.unitId === null && 'unit', form.location === null && 'location'],
  kinds: ({ kinds }) => [kinds.length === 0 && 'kinds'],
  who: ({ perpetratorRole }) => [perpetratorRole === null && 'role'],
  whom: ({ isForColleague, colleagueId }) => [isForColleague && colleagueId === null && 'colleague'],
  body: ({ physicalInjury }) => [physicalInjury === null && 'body'],
  mind: ({ psychologicalImpact }) => [psychologicalImpact === null && 'mind'],
  text: (form) => [(!form.isTextChecked || isTextTooLong(form)) && 'text'],
  need: ({ wantsContact }) => [wantsContact === null && 'need'],
};

/** What is still to be answered; empty when one can go on. @param now - By the server's clock. */
export function missingIn(questions: readonly ReportQuestion[], form: ReportForm, now: Date): readonly MissingAnswer[] {
  return questions.flatMap((question) => CHECKS[question](form, now)).filter((each) => each !== false);
}

/** The first screen that is not finished; the review when all are. Nobody can jump past it, whatever the address says. */
export function firstOpenStep(form: ReportForm, now: Date): ReportStep {
  return stepsOf(form).find((step) => missingIn(QUESTIONS_OF[step], form, now).length > 0) ?? 'review';
}

/**
 * Where one goes from a screen that is finished: to the step after it. From a question that was changed back to the
 * review, past exactly those questions that the change has opened.
 */
export function screenAfter({ step, changing }: ReportScreen, form: ReportForm, now: Date): ReportScreen {
  if (changing) {
    const opened = REPORT_QUESTIONS.find((question) => CHECKS[question](form, now).some((each) => each !== false));
    return { step: 'review', changing: opened ?? null };
  }
  const steps = stepsOf(form);
  return { step: steps[steps.indexOf(step) + 1] ?? step, changing: null };
}
