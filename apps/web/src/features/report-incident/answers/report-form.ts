import { DESCRIPTION_MAX_CHARACTERS } from '@vern/domain/incident';
import type { Severity } from '@vern/domain/severity';
import type { WhenAnswer } from '@vern/ui/date-time-choice';
import { NO_ANSWERS, type ReportAnswers } from './report-answers.ts';

/** A report on its way, as the form holds it. Null is "not answered yet". */
export type ReportForm = ReportAnswers & {
  /** Made once, and the same on every device: the report is sent with it as its key, so that it is one report. */
  readonly draftId: string;
  /** When it was begun, by the server's clock, in ISO form: what "just now" means. */
  readonly begunAt: string;
  readonly when: WhenAnswer;
  readonly unitId: string | null;
  /** The department or team at the unit, where it has some; null is the unit as a whole. */
  readonly departmentId: string | null;
  /** Whether it happened to somebody else than the one who reports. */
  readonly isForColleague: boolean;
  readonly colleagueId: string | null;
  /** The reporter's own choice; null follows the floor. */
  readonly severity: Severity | null;
  readonly description: string;
  /** The guard has nothing more to ask about `description` as it stands. */
  readonly isTextChecked: boolean;
  readonly acknowledged: readonly string[];
};

/** What begins a report: identities from outside, so that the form itself is plain data. */
export type Beginning = Pick<ReportForm, 'draftId' | 'begunAt' | 'unitId' | 'departmentId'>;

/** An empty report. It most often happened just now, so that is answered until somebody says otherwise. */
export function beginReport(beginning: Beginning): ReportForm {
  return {
    ...beginning,
    when: { choice: 'now', date: '', time: '' },
    ...NO_ANSWERS,
    isForColleague: false,
    colleagueId: null,
    severity: null,
    description: '',
    isTextChecked: true,
    acknowledged: [],
  };
}

/** The text is longer than the server takes. */
export function isTextTooLong({ description }: Pick<ReportForm, 'description'>): boolean {
  return description.trim().length > DESCRIPTION_MAX_CHARACTERS;
}

/**
 * A change of some answers. Text that changed has to be looked through again; what it did and what is needed is asked
 * again when it happened to somebody else, for an answer about oneself is none about a colleague.
 */
export function answer(form: ReportForm, change: Partial<ReportForm>): ReportForm {
  // A department is one unit's own.
  const isMoved = change.unitId !== undefined && change.unitId !== form.unitId;
  const isAnother = change.isForColleague !== undefined && change.isForColleague !== form.isForColleague;
  const isNewText = change.description !== undefined && change.description !== form.description;
  return {
    ...form,
    ...(isMoved ? { departmentId: null } : {}),
    ...(isAnother ? { physicalInjury: null, psychologicalImpact: null, wantsContact: null } : {}),
    ...(isNewText ? { isTextChecked: change.description?.trim() === '' } : {}),
    ...change,
  };
}
