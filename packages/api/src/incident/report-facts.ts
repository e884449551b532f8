import type { CalendarDay } from '@vern/domain/calendar';
import {
  CONTACT_WISHES,
  computeSeverityFloor,
  harmFlags,
  nextStepOf,
  SEVERITY_RULES_VERSION,
  settleSeverity,
} from '@vern/domain/incident';
import type { IncidentReport } from '@vern/domain/incident/schema';
import { ancestorIdsOf } from '@vern/domain/organisation';
import type { IncidentFacts, NewIncident } from '@vern/domain/ports';
import type { Work } from '../work.ts';

type Server = Pick<Work, 'day' | 'now' | 'organisation'> & { readonly id: string };

/** The facts that are stored of a report: what was sent, and what the server settles (level, flags, handler, deadline). */
export function reportFacts(report: IncidentReport, server: Server): NewIncident['facts'] {
  const { day, now, organisation, id } = server;
  const { answers } = report;
  const { floor } = computeSeverityFloor({ ...report, ...answers });
  const harm = harmFlags(report.affected);
  const severity = settleSeverity(report.severitySelf, floor);
  const wantsContact = mostUrgentWish(report);
  const aboutLeader = report.perpetratorRole === 'leader';
  return {
    id,
    theme: report.theme,
    codeListVersion: report.codeListVersion,
    questionSetVersion: report.questionSetVersion,
    severityRulesVersion: SEVERITY_RULES_VERSION,
    unitId: report.unitId,
    departmentId: report.departmentId,
    handlerNodeId: aboutLeader ? (ancestorIdsOf(organisation.tree, report.unitId)[0] ?? report.unitId) : report.unitId,
    aboutLeader,
    hideNameFromSafetyRep: report.hideNameFromSafetyRep,
    seriesId: null,
    occurredOn: report.occurredOn,
    occurredTime: report.occurredTime,
    occurredPrecision: report.occurredPrecision,
    location: report.location,
    kinds: report.kinds,
    perpetratorRole: report.perpetratorRole,
    themeAnswers: answers,
    severitySelf: report.severitySelf,
    severityFloor: floor,
    severityAssessed: null,
    severity,
    physicalHarm: harm.physicalInjury,
    psychologicalStrain: harm.psychologicalStrain,
    wantsContact,
    status: 'submitted',
    ...waiting(day, severity, wantsContact),
    receivedAt: now,
    firstAnswerAt: null,
    closedAt: null,
    updatedAt: now,
    version: 1,
  };
}

function waiting(day: CalendarDay, severity: IncidentFacts['severity'], wantsContact: IncidentFacts['wantsContact']) {
  const since = { statusSince: day, askedOn: null, measureDueOn: null };
  const next = nextStepOf({ ...since, status: 'submitted', severity, wantsContact, isAssessed: false });
  return { ...since, nextDueOn: next?.dueOn ?? null };
}

/** The table lists the wishes from the most urgent down. */
function mostUrgentWish({ affected }: IncidentReport): IncidentFacts['wantsContact'] {
  const wishes = affected.map((each) => each.wantsContact);
  return CONTACT_WISHES.codes.find((wish) => wishes.includes(wish)) ?? 'no_need';
}
