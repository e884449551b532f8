import type { CalendarDay } from '../calendar/index.ts';
import type {
  Absence,
  ContactWish,
  IncidentKind,
  IncidentStatementKind,
  IncidentStatus,
  Location,
  OccurredPrecision,
  PerpetratorRole,
  PhysicalInjury,
  PsychologicalImpact,
  Severity,
} from '../incident/index.ts';
import type { MeasureStatus, MeasureType } from '../measure/index.ts';

/** The facts of one event as they are stored: no person and no free text. */
export type IncidentFacts = {
  readonly id: string;
  readonly theme: string;
  readonly codeListVersion: number;
  readonly questionSetVersion: number;
  readonly severityRulesVersion: number;
  readonly unitId: string;
  readonly departmentId: string | null;
  /** The place that handles it: see `handlerOf`. */
  readonly handlerNodeId: string;
  /** Nobody in the line can: the steering group's members there do. */
  readonly handledBySteering: boolean;
  readonly aboutLeader: boolean;
  readonly hideNameFromSafetyRep: boolean;
  readonly seriesId: string | null;
  readonly occurredOn: CalendarDay;
  /** `HH:MM`; null when only the day is known. */
  readonly occurredTime: string | null;
  readonly occurredPrecision: OccurredPrecision;
  readonly location: Location;
  readonly kinds: readonly IncidentKind[];
  readonly perpetratorRole: PerpetratorRole;
  /** Answers to the theme's own questions, as its question set version defines them. */
  readonly themeAnswers: Readonly<Record<string, unknown>>;
  readonly severitySelf: Severity;
  readonly severityFloor: Severity;
  readonly severityAssessed: Severity | null;
  /** The one in force: assessed, else the higher of the reporter's and the floor. */
  readonly severity: Severity;
  readonly physicalHarm: boolean;
  readonly psychologicalStrain: boolean;
  /** The most urgent wish of the people exposed. */
  readonly wantsContact: ContactWish;
  readonly status: IncidentStatus;
  /** When those who handle it now got it: sent or moved, received, closed or reopened. */
  readonly statusSince: CalendarDay;
  /** When the handler asked the reporter; null while no question is open. */
  readonly askedOn: CalendarDay | null;
  /** When the handler last talked with those it happened to; null while nobody has said so. */
  readonly talkedOn: CalendarDay | null;
  /** It was past that point before talks were written down: whether one was held is not known. See `owesTalk`. */
  readonly talkUnknown: boolean;
  /** Due day of the open measure that is due first; null when none is open. */
  readonly measureDueOn: CalendarDay | null;
  /** Last day on time for the next step; null when nothing is needed. */
  readonly nextDueOn: CalendarDay | null;
  /** The version of the deadlines' rules that `nextDueOn` was worked out by. */
  readonly dueRulesVersion: number;
  /** When the server got it. */
  readonly receivedAt: Date;
  readonly firstAnswerAt: Date | null;
  readonly closedAt: Date | null;
  readonly updatedAt: Date;
  readonly version: number;
};

/** A person's part in an event. */
export type IdentityRecord = {
  readonly personId: string;
  readonly relation: 'reporter' | 'affected';
  /** The record of what it did to them; null for the reporter, and where that is not known of an old report. */
  readonly affectedId: string | null;
  readonly name: string;
};

/** What the event did to one exposed employee. */
export type AffectedRecord = {
  readonly id: string;
  readonly physicalInjury: PhysicalInjury;
  readonly psychologicalImpact: PsychologicalImpact;
  readonly absence: Absence;
  readonly wantsContact: ContactWish;
};

/** Health data about one exposed employee, stored apart under rules of its own. */
export type AffectedHealth = {
  readonly affectedId: string;
  readonly personId: string;
  readonly injuredBodyParts: readonly string[];
  readonly injuryKind: string | null;
  readonly firstAidGiven: boolean | null;
  readonly sawDoctor: boolean | null;
  readonly consentShareMedical: boolean;
};

/**
 * Why something was written. Who may read a text depends on it (domain.md 5.3): a `note` is for those who handle the
 * case.
 */
export type StatementKind = IncidentStatementKind;

/** Something somebody wrote. `text` is null once it was redacted: the tombstone stays. */
export type StatementRecord = {
  readonly id: string;
  readonly kind: StatementKind;
  readonly text: string | null;
  readonly authorId: string;
  readonly authorName: string;
  readonly createdAt: Date;
  readonly redactedAt: Date | null;
};

/**
 * A measure agreed on for one report. `dueOn` is the last day on time; `doneAt` is null until it is finished. `title` and
 * owner are empty for those to whom what was written is closed.
 */
export type MeasureRecord = {
  readonly id: string;
  readonly type: MeasureType;
  readonly title: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly dueOn: CalendarDay;
  readonly status: MeasureStatus;
  readonly createdAt: Date;
  readonly doneAt: Date | null;
  readonly version: number;
};

/** One report with everything this actor may read of it; what they may not is simply not there. */
export type IncidentCase = {
  readonly facts: IncidentFacts;
  readonly identities: readonly IdentityRecord[];
  readonly affected: readonly AffectedRecord[];
  readonly statements: readonly StatementRecord[];
  readonly measures: readonly MeasureRecord[];
};
