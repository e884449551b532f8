import { isInFuture, occurredOf } from './occurred-of.ts';
import type { ReportForm } from './report-form.ts';

/** The screens of a report in their order, and those of one that repeats an earlier one. */
export const REPORT_STEPS = ['when', 'what', 'who', 'consequences', 'severity', 'tell', 'review'] as const;
export const REPEAT_STEPS = ['again', 'review'] as const;

/** Name of a screen. */
export type ReportStep = (typeof REPORT_STEPS)[number] | (typeof REPEAT_STEPS)[number];

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

/** The screens of this report. */
export function stepsOf({ continuesIncidentId }: Pick<ReportForm, 'continuesIncidentId'>): readonly ReportStep[] {
  return continuesIncidentId === null ? REPORT_STEPS : REPEAT_STEPS;
}

type Check = (form: ReportForm, now: Date) => readonly (MissingAnswer | false)[];

const whenMissing: Check = (form, now) => [occurredOf(form, now) === null && 'date', isInFuture(form, now) && 'past'];
const whereMissing: Check = (form) => [form.unitId === null && 'unit', form.location === null && 'location'];
const kindsMissing: Check = ({ kinds }) => [kinds.length === 0 && 'kinds'];
const harmMissing: Check = (form) => [
  form.physicalInjury === null && 'body',
  form.psychologicalImpact === null && 'mind',
];
const needMissing: Check = ({ wantsContact }) => [wantsContact === null && 'need'];
const all =
  (...checks: readonly Check[]): Check =>
  (form, now) =>
    checks.flatMap((check) => check(form, now));

const CHECKS: Readonly<Record<ReportStep, Check>> = {
  when: all(whenMissing, whereMissing),
  what: kindsMissing,
  who: ({ perpetratorRole }) => [perpetratorRole === null && 'role'],
  consequences: (form, now) => [
    form.isForColleague && form.colleagueId === null && 'colleague',
    ...harmMissing(form, now),
  ],
  severity: () => [],
  tell: (form, now) => [!form.isTextChecked && 'text', ...needMissing(form, now)],
  again: all(whenMissing, kindsMissing, harmMissing, needMissing),
  review: () => [],
};

/** What is still to be answered on a screen; empty when one can go on. @param now - By the server's clock. */
export function missingIn(step: ReportStep, form: ReportForm, now: Date): readonly MissingAnswer[] {
  return CHECKS[step](form, now).filter((each) => each !== false);
}

/** The first screen that is not finished; the review when all are. Nobody can jump past it, whatever the address says. */
export function firstOpenStep(form: ReportForm, now: Date): ReportStep {
  return stepsOf(form).find((step) => missingIn(step, form, now).length > 0) ?? 'review';
}
