import type { IncidentDraft } from '@vern/domain/incident/schema';
import { type Beginning, beginReport, type ReportForm } from './report-form.ts';

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
    location: draft.location ?? null,
    kinds: draft.kinds ?? [],
    perpetratorRole: draft.perpetratorRole ?? null,
    threatLevel: draft.answers?.threatLevel ?? null,
    objectOrWeapon: draft.answers?.objectOrWeapon ?? null,
    propertyDamage: draft.answers?.propertyDamage ?? null,
    ageBand: draft.answers?.ageBand ?? null,
    situation: draft.answers?.situation ?? null,
    isForColleague: colleagueId !== null,
    colleagueId,
    physicalInjury: person?.physicalInjury ?? null,
    psychologicalImpact: person?.psychologicalImpact ?? null,
    severity: draft.severitySelf ?? null,
    description: draft.description ?? '',
    acknowledged: draft.acknowledged ?? [],
    wantsContact: person?.wantsContact ?? null,
    hideNameFromSafetyRep: draft.hideNameFromSafetyRep ?? false,
    continuesIncidentId: draft.continuesIncidentId ?? null,
  };
}
