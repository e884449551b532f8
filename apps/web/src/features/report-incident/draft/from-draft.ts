import type { IncidentDraft } from '@vern/domain/incident/schema';
import { answersIn } from '../answers/report-answers.ts';
import { type Beginning, beginReport, type ReportForm } from '../answers/report-form.ts';

/** A report that was begun on another device, as far as the server has kept it. */
export function fromDraft(beginning: Beginning, draft: IncidentDraft): ReportForm {
  const empty = beginReport(beginning);
  const [person] = draft.affected ?? [];
  const colleagueId = person?.personId ?? null;
  return {
    ...empty,
    when: draft.occurredOn ? { choice: 'other', date: draft.occurredOn, time: draft.occurredTime ?? '' } : empty.when,
    unitId: draft.unitId ?? empty.unitId,
    departmentId: draft.unitId ? (draft.departmentId ?? null) : empty.departmentId,
    ...answersIn(draft),
    isForColleague: colleagueId !== null,
    colleagueId,
    severity: draft.severitySelf ?? null,
    description: draft.description ?? '',
    acknowledged: draft.acknowledged ?? [],
  };
}
