import { CODE_LIST_VERSION } from '@vern/domain/incident';
import type { IncidentReportInput } from '@vern/domain/incident/schema';
import { kindDetailsOf } from './kind-details.ts';
import { occurredOf } from './occurred-of.ts';
import { beside, ofEvent, ofPerson } from './report-answers.ts';
import { isTextTooLong, type ReportForm } from './report-form.ts';
import { severityOf } from './severity-of.ts';

/** Version of the questions this form asks; kept with the report, so that what was asked is known later. */
const QUESTION_SET_VERSION = 1;

const VERSIONS = {
  theme: 'violence_and_threats',
  questionSetVersion: QUESTION_SET_VERSION,
  codeListVersion: CODE_LIST_VERSION,
} as const;

/** The report to send; null while an answer is missing. */
export function toReport(form: ReportForm): IncidentReportInput | null {
  const occurred = occurredOf(form);
  const event = ofEvent(form).all;
  const person = ofPerson(form).all;
  const { unitId, departmentId } = form;
  if (!occurred || !unitId || !event || !person || !form.isTextChecked || isTextTooLong(form)) return null;
  return {
    ...VERSIONS,
    ...occurred,
    unitId,
    departmentId,
    ...event,
    severitySelf: severityOf(form),
    affected: [{ personId: colleagueOf(form), ...person }],
    answers: answersOf(form),
    ...textOf(form),
    ...beside(form),
  } as IncidentReportInput;
}

/** What the server keeps of a report on its way: the answers there are, and free text only once the guard is content. */
export function toDraft(form: ReportForm) {
  const { unitId, departmentId } = form;
  return {
    ...VERSIONS,
    ...occurredOf(form),
    ...(unitId && { unitId, departmentId }),
    ...ofEvent(form).said,
    ...(form.severity && { severitySelf: severityOf(form) }),
    // Of a colleague who is not chosen yet nothing is kept: it would come back as said of oneself.
    affected: form.isForColleague && !form.colleagueId ? [] : [{ personId: colleagueOf(form), ...ofPerson(form).said }],
    answers: answersOf(form),
    // A text that is too long is no draft's either; all the rest of what was answered is kept meanwhile.
    ...(form.isTextChecked && !isTextTooLong(form) ? textOf(form) : {}),
    ...beside(form),
  };
}

function colleagueOf({ isForColleague, colleagueId }: ReportForm): string | null {
  return isForColleague ? colleagueId : null;
}

function answersOf(form: ReportForm) {
  const { ageBand, situation } = form;
  return { ...kindDetailsOf(form), ...(ageBand && { ageBand }), ...(situation && { situation }) };
}

function textOf({ description, acknowledged }: ReportForm) {
  const text = description.trim();
  return text ? { description: text, acknowledged: [...acknowledged] } : {};
}
