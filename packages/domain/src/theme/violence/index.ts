export { ABSENCES, type Absence } from './codes/absence.ts';
export { ADULTS_PRESENT, type AdultsPresent } from './codes/adults-present.ts';
export { AGE_BANDS, type AgeBand } from './codes/age-band.ts';
export { type AskedWithKinds, askedWith } from './codes/asked-with-kinds.ts';
export { CONTRIBUTING_FACTORS, type ContributingFactor } from './codes/contributing-factor.ts';
export { DOERS_AT, type Doer } from './codes/doers-at.ts';
export { IMMEDIATE_ACTIONS, type ImmediateAction } from './codes/immediate-action.ts';
export { INCIDENT_KINDS, type IncidentKind } from './codes/incident-kind.ts';
export { INCIDENT_KIND_GROUPS, type IncidentKindGroup } from './codes/incident-kind-group.ts';
export { isChild } from './codes/is-child.ts';
export { LOCATIONS, type Location } from './codes/location.ts';
export { NAV_CAUSES, type NavCause } from './codes/nav-cause.ts';
export { OBJECTS_OR_WEAPONS, type ObjectOrWeapon } from './codes/object-or-weapon.ts';
export { PERPETRATOR_ROLES, type PerpetratorRole } from './codes/perpetrator-role.ts';
export { PHYSICAL_INJURIES, type PhysicalInjury } from './codes/physical-injury.ts';
export { PLACES_AT } from './codes/places-at.ts';
export { PROPERTY_DAMAGES, type PropertyDamage } from './codes/property-damage.ts';
export { PSYCHOLOGICAL_IMPACTS, type PsychologicalImpact } from './codes/psychological-impact.ts';
export { SITUATIONS, type Situation } from './codes/situation.ts';
export { SITUATIONS_AT } from './codes/situations-at.ts';
export { THREAT_LEVELS, type ThreatLevel } from './codes/threat-level.ts';
export { TRIGGERS, type Trigger } from './codes/trigger.ts';
export {
  computeSeverityFloor,
  type PersonHarm,
  SEVERITY_RULES_VERSION,
  type SeverityFacts,
  severityFloorLevel,
} from './severity-floor.ts';
export { VIOLENCE } from './violence.ts';
export { VIOLENCE_FLOORS } from './violence-floors.ts';
export { VIOLENCE_HARMS } from './violence-harms.ts';
export { VIOLENCE_QUESTION_SET, VIOLENCE_QUESTION_SET_VERSION } from './violence-question-set.ts';
