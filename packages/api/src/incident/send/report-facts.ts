import { DEADLINE_RULES_VERSION } from '@vern/domain/deadline';
import {
  computeSeverityFloor,
  harmFlags,
  isChild,
  mostUrgentWish,
  nextStepOf,
  SEVERITY_RULES_VERSION,
  settleSeverity,
} from '@vern/domain/incident';
import type { Handler } from '@vern/domain/incident/handling';
import type { IncidentReport } from '@vern/domain/incident/schema';
import type { IncidentFacts, NewIncident } from '@vern/domain/ports';
import type { Work } from '../../work.ts';

type Server = Pick<Work, 'day' | 'now'> & { readonly id: string; readonly handler: Handler };

/** The facts that are stored of a report: what was sent, and what the server settles (level, flags, handler, deadline). */
export function reportFacts(report: IncidentReport, server: Server): NewIncident['facts'] {
  const { day, now, id, handler } = server;
  const { answers } = report;
  const { floor } = computeSeverityFloor({ ...report, ...answers });
  const harm = harmFlags(report.affected);
  const severity = settleSeverity(report.severitySelf, floor);
  const wantsContact = mostUrgentWish(report.affected.map((each) => each.wantsContact));
  return {
    id,
    theme: report.theme,
    codeListVersion: report.codeListVersion,
    questionSetVersion: report.questionSetVersion,
    severityRulesVersion: SEVERITY_RULES_VERSION,
    unitId: report.unitId,
    departmentId: report.departmentId,
    ...handler,
    aboutLeader: isAboutLeader(report),
    hideNameFromSafetyRep: report.hideNameFromSafetyRep,
    seriesId: null,
    occurredOn: report.occurredOn,
    occurredTime: report.occurredTime,
    occurredPrecision: report.occurredPrecision,
    location: report.location,
    kinds: report.kinds,
    perpetratorRole: report.perpetratorRole,
    themeAnswers: isChild(report.perpetratorRole) ? answers : withoutAge(answers),
    severitySelf: report.severitySelf,
    severityFloor: floor,
    severityAssessed: null,
    severity,
    physicalHarm: harm.physicalInjury,
    psychologicalStrain: harm.psychologicalStrain,
    wantsContact,
    status: 'submitted',
    ...waiting({ statusSince: day, severity, wantsContact, receivedAt: now }),
    receivedAt: now,
    firstAnswerAt: null,
    closedAt: null,
    updatedAt: now,
    version: 1,
  };
}

/** Whether it was done by a leader: it is then kept from those who lead at the unit. */
export function isAboutLeader({ perpetratorRole }: Pick<IncidentReport, 'perpetratorRole'>): boolean {
  return perpetratorRole === 'leader';
}

function waiting(
  sent: Pick<IncidentFacts, 'statusSince' | 'severity' | 'wantsContact' | 'receivedAt'>,
): Pick<
  IncidentFacts,
  'statusSince' | 'talkedOn' | 'talkUnknown' | 'askedOn' | 'measureDueOn' | 'nextDueOn' | 'dueRulesVersion'
> {
  const undone = { talkedOn: null, talkUnknown: false, askedOn: null, measureDueOn: null } as const;
  const next = nextStepOf({ ...sent, ...undone, status: 'submitted', severityAssessed: null });
  const dueRulesVersion = DEADLINE_RULES_VERSION;
  return { ...undone, statusSince: sent.statusSince, nextDueOn: next?.dueOn ?? null, dueRulesVersion };
}

/** Kept by a draft of before, or sent by a client of its own: the age of a grown-up is nobody's to store. */
function withoutAge({ ageBand: _age, ...answers }: IncidentReport['answers']): IncidentReport['answers'] {
  return answers;
}
