import { osloDay } from '../../calendar/index.ts';
import { DEADLINE_RULES_VERSION } from '../../deadline/index.ts';
import { harmFlags, type Severity, settleSeverity } from '../../severity/index.ts';
import { questionSetOf, type Theme } from '../../theme/index.ts';
import { SEVERITY_RULES_VERSION } from '../../theme/violence/index.ts';
import { mostUrgentWish } from '../codes/most-urgent-wish.ts';
import type { Handler } from '../handling/index.ts';
import type { NewIncident } from '../ports/index.ts';
import type { ThemedReport } from '../schema/index.ts';
import { AT_FIRST, type IncidentFacts, pickFields, TOLD, TOLD_PLACE } from '../shape/index.ts';
import { nextStepOf } from '../work/next-step.ts';
import type { Recording } from './recording.ts';

type Settled = Pick<Recording, 'now' | 'calendars'> & {
  readonly id: string;
  readonly theme: Theme;
  readonly handler: Handler;
  /** The least level it can have. */
  readonly floor: Severity;
};

/** The facts that are stored of a report: what was sent, and what the server settles (level, flags, handler, deadline). */
export function reportFacts(report: ThemedReport, settled: Settled): NewIncident['facts'] {
  const { now, id, theme, handler, floor, calendars } = settled;
  const harm = harmFlags(report.affected, theme.harms);
  const severity = settleSeverity(report.severitySelf, floor);
  const wantsContact = mostUrgentWish(report.affected.map((each) => each.wantsContact));
  const waits = {
    ...AT_FIRST,
    status: 'submitted',
    statusSince: osloDay(now),
    severity,
    wantsContact,
    receivedAt: now,
  } as const satisfies Partial<IncidentFacts>;
  return {
    // Codes of the theme's own lists, as its schema has looked at them.
    ...(pickFields(TOLD, report) as Pick<IncidentFacts, keyof typeof TOLD>),
    ...pickFields(TOLD_PLACE, report),
    id,
    ...handler,
    severityRulesVersion: SEVERITY_RULES_VERSION,
    aboutLeader: isAboutLeader(report),
    themeAnswers: askedAnswers(theme, report),
    severityFloor: floor,
    physicalHarm: harm.physicalInjury,
    psychologicalStrain: harm.psychologicalStrain,
    ...waits,
    nextDueOn: nextStepOf(waits, calendars)?.dueOn ?? null,
    dueRulesVersion: DEADLINE_RULES_VERSION,
    updatedAt: now,
  };
}

/** Whether it was done by a leader: it is then kept from those who lead at the unit. */
export function isAboutLeader({ perpetratorRole }: Pick<ThemedReport, 'perpetratorRole'>): boolean {
  return perpetratorRole === 'leader';
}

/** Kept by a draft of before, or sent by a client of its own: what is not asked of the one who did it is nobody's to store. */
function askedAnswers(
  theme: Theme,
  { questionSetVersion, perpetratorRole, answers }: ThemedReport,
): IncidentFacts['themeAnswers'] {
  const notAsked = questionSetOf(theme, questionSetVersion)
    ?.questions.filter(({ askedOfDoers }) => askedOfDoers && !askedOfDoers.includes(perpetratorRole))
    .map(({ code }) => code);
  return Object.fromEntries(Object.entries(answers).filter(([code]) => !notAsked?.includes(code)));
}
