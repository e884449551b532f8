export { CASE_TEXT_MAX_CHARACTERS } from './case-text-max-characters.ts';
export { checkOccurred, REPORT_WITHIN_DAYS } from './check-occurred.ts';
export { CODE_LIST_VERSION } from './code-list-version.ts';
export { ABSENCES, type Absence } from './codes/absence.ts';
export { ADULTS_PRESENT, type AdultsPresent } from './codes/adults-present.ts';
export { AGE_BANDS, type AgeBand } from './codes/age-band.ts';
export { type AskedWithKinds, askedWith } from './codes/asked-with-kinds.ts';
export { CONTACT_WISHES, type ContactWish } from './codes/contact-wish.ts';
export { CONTRIBUTING_FACTORS, type ContributingFactor } from './codes/contributing-factor.ts';
export { DOERS_AT, type Doer } from './codes/doers-at.ts';
export { IMMEDIATE_ACTIONS, type ImmediateAction } from './codes/immediate-action.ts';
export { INCIDENT_KINDS, type IncidentKind } from './codes/incident-kind.ts';
export { INCIDENT_KIND_GROUPS, type IncidentKindGroup } from './codes/incident-kind-group.ts';
export { INJURED_BODY_PARTS, type InjuredBodyPart } from './codes/injured-body-part.ts';
export { INJURY_KINDS, type InjuryKind } from './codes/injury-kind.ts';
export { isChild } from './codes/is-child.ts';
export { LOCATIONS, type Location } from './codes/location.ts';
export { mostUrgentWish } from './codes/most-urgent-wish.ts';
export { NAV_CAUSES, type NavCause } from './codes/nav-cause.ts';
export { NOTE_AUDIENCES, type NoteAudience } from './codes/note-audience.ts';
export { OBJECTS_OR_WEAPONS, type ObjectOrWeapon } from './codes/object-or-weapon.ts';
export { OCCURRED_PRECISIONS, type OccurredPrecision } from './codes/occurred-precision.ts';
export { PERPETRATOR_ROLES, type PerpetratorRole } from './codes/perpetrator-role.ts';
export { PHYSICAL_INJURIES, type PhysicalInjury } from './codes/physical-injury.ts';
export { PLACES_AT } from './codes/places-at.ts';
export { PROPERTY_DAMAGES, type PropertyDamage } from './codes/property-damage.ts';
export { PSYCHOLOGICAL_IMPACTS, type PsychologicalImpact } from './codes/psychological-impact.ts';
export { SITUATIONS, type Situation } from './codes/situation.ts';
export { SITUATIONS_AT } from './codes/situations-at.ts';
export { THREAT_LEVELS, type ThreatLevel } from './codes/threat-level.ts';
export { TRIGGERS, type Trigger } from './codes/trigger.ts';
export { DESCRIPTION_MAX_CHARACTERS } from './description-max-characters.ts';
export type { IncidentSeries } from './incident-series.ts';
export { INCIDENT_STATUSES, type IncidentStatus } from './lifecycle/incident-status.ts';
export { OPEN_STATUSES } from './lifecycle/open-statuses.ts';
export { REPORTER_STEP_LABELS, REPORTER_STEPS, type ReporterStep, reporterClock } from './lifecycle/reporter-clock.ts';
export { startsAnew } from './lifecycle/starts-anew.ts';
export { type HarmFlags, harmFlags } from './severity/harm-flags.ts';
export { isHurt } from './severity/is-hurt.ts';
export { changeSeverity, type SeverityChange, settleSeverity } from './severity/settle-severity.ts';
export { SEVERITIES, SEVERITY_ANCHORS, SEVERITY_LABELS, type Severity } from './severity/severity.ts';
export {
  computeSeverityFloor,
  type PersonHarm,
  SEVERITY_RULES_VERSION,
  type SeverityFacts,
  type SeverityReason,
  severityFloorLevel,
} from './severity/severity-floor.ts';
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
