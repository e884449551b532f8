export { CASE_TEXT_MAX_CHARACTERS } from './case-text-max-characters.ts';
export { checkOccurred, REPORT_WITHIN_DAYS } from './check-occurred.ts';
export { CODE_LIST_VERSION } from './code-list-version.ts';
export { CONTACT_WISHES, type ContactWish } from './codes/contact-wish.ts';
export { INJURED_BODY_PARTS, type InjuredBodyPart } from './codes/injured-body-part.ts';
export { INJURY_KINDS, type InjuryKind } from './codes/injury-kind.ts';
export { mostUrgentWish } from './codes/most-urgent-wish.ts';
export { NOTE_AUDIENCES, type NoteAudience } from './codes/note-audience.ts';
export { OCCURRED_PRECISIONS, type OccurredPrecision } from './codes/occurred-precision.ts';
export { DESCRIPTION_MAX_CHARACTERS } from './description-max-characters.ts';
export type { IncidentSeries } from './incident-series.ts';
export { INCIDENT_STATUSES, type IncidentStatus } from './lifecycle/incident-status.ts';
export { OPEN_STATUSES } from './lifecycle/open-statuses.ts';
export { REPORTER_STEP_LABELS, REPORTER_STEPS, type ReporterStep, reporterClock } from './lifecycle/reporter-clock.ts';
export { startsAnew } from './lifecycle/starts-anew.ts';
export { INCIDENT_PARTIES, type IncidentParty } from './step/incident-parties.ts';
export {
  INCIDENT_STEPS,
  type IncidentAuditAction,
  type IncidentInputName,
  type IncidentStatementKind,
  type IncidentStepName,
  type IncidentTopic,
  type RecordedStepName,
  type SentStepName,
} from './step/incident-steps.ts';
export { checkTalk } from './work/check-talk.ts';
export {
  CLOSING_BLOCKERS,
  type ClosingBlocker,
  type ClosingFacts,
  checkClosing,
  closingGate,
  needsReasonToLeave,
} from './work/closing-gate.ts';
export {
  NEXT_STEPS,
  type NextStep,
  type NextStepCode,
  type NextStepFacts,
  nextStepOf,
  openSteps,
} from './work/next-step.ts';
export { owesTalk, type TalkHeld } from './work/owes-talk.ts';
export { type TalkFacts, talkDue } from './work/talk-due.ts';
export { urgencyOf } from './work/urgency.ts';
export { isOverdue, WORK_LISTS, type WorkList, type WorkListFacts, workListsOf } from './work/work-list.ts';
