import { ABSENCES, type Absence } from '../codes/absence.ts';
import { INCIDENT_KINDS, type IncidentKind } from '../codes/incident-kind.ts';
import { OBJECTS_OR_WEAPONS, type ObjectOrWeapon } from '../codes/object-or-weapon.ts';
import { PHYSICAL_INJURIES, type PhysicalInjury } from '../codes/physical-injury.ts';
import { PSYCHOLOGICAL_IMPACTS, type PsychologicalImpact } from '../codes/psychological-impact.ts';
import { THREAT_LEVELS, type ThreatLevel } from '../codes/threat-level.ts';
import { SEVERITIES, type Severity } from './severity.ts';

/** What the event did to one affected employee, as far as severity goes. */
export type PersonHarm = {
  readonly physicalInjury?: PhysicalInjury | undefined;
  readonly psychologicalImpact?: PsychologicalImpact | undefined;
  readonly absence?: Absence | undefined;
  readonly firstAidGiven?: boolean | null | undefined;
  readonly sawDoctor?: boolean | null | undefined;
};

/** What decides the floor: the event's kinds, threat and object, and every affected person. Unanswered counts for nothing. */
export type SeverityFacts = {
  readonly kinds: readonly IncidentKind[];
  readonly threatLevel?: ThreatLevel | undefined;
  readonly objectOrWeapon?: ObjectOrWeapon | undefined;
  readonly affected: readonly PersonHarm[];
};

/** One answer that raises the floor above 1: the screens explain the floor with the code's own label. */
export type SeverityReason = {
  readonly field:
    | 'kinds'
    | 'threatLevel'
    | 'objectOrWeapon'
    | 'physicalInjury'
    | 'psychologicalImpact'
    | 'absence'
    | 'firstAidGiven'
    | 'sawDoctor';
  /** A code of that field's table; `yes` for the two yes/no answers; `headbutt_with_injury` for the one combination. */
  readonly code: string;
  readonly floor: Severity;
};

/** Version of the tables' floors and of the combination below. Stored with every report; raised whenever one changes. */
export const SEVERITY_RULES_VERSION = 2;

/**
 * The least serious level a report can have, and the answers that make it so. The event is as serious as its worst kind
 * and as its worst-off person. Monotone: one more kind, person or injury never lowers it.
 *
 * @returns `reasons` holds only the answers that reach the floor itself; empty when the floor is 1.
 */
export function computeSeverityFloor(facts: SeverityFacts): {
  readonly floor: Severity;
  readonly reasons: readonly SeverityReason[];
} {
  const all = [...eventReasons(facts), ...facts.affected.flatMap(personReasons)].filter(({ floor }) => floor > 1);
  const floor = SEVERITIES.findLast((level) => all.some((reason) => reason.floor === level)) ?? 1;
  const reasons = new Map(
    all.filter((reason) => reason.floor === floor).map((reason) => [`${reason.field} ${reason.code}`, reason]),
  );
  return { floor, reasons: [...reasons.values()] };
}

function eventReasons({ kinds, threatLevel, objectOrWeapon, affected }: SeverityFacts): readonly SeverityReason[] {
  const reasons: SeverityReason[] = kinds.map((code) => ({
    field: 'kinds',
    code,
    floor: INCIDENT_KINDS.entries[code].severityFloor,
  }));
  if (threatLevel)
    reasons.push({ field: 'threatLevel', code: threatLevel, floor: THREAT_LEVELS.entries[threatLevel].severityFloor });
  if (objectOrWeapon)
    reasons.push({
      field: 'objectOrWeapon',
      code: objectOrWeapon,
      floor: OBJECTS_OR_WEAPONS.entries[objectOrWeapon].severityFloor,
    });
  // Pain is enough: a concussion shows no marks on the day.
  const isInjured = affected.some(
    ({ physicalInjury }) => physicalInjury && physicalInjury !== 'none' && physicalInjury !== 'unknown',
  );
  if (kinds.includes('headbutt') && isInjured) reasons.push({ field: 'kinds', code: 'headbutt_with_injury', floor: 3 });
  return reasons;
}

function personReasons(person: PersonHarm): readonly SeverityReason[] {
  const { physicalInjury, psychologicalImpact, absence, firstAidGiven, sawDoctor } = person;
  const reasons: SeverityReason[] = [];
  if (physicalInjury)
    reasons.push({
      field: 'physicalInjury',
      code: physicalInjury,
      floor: PHYSICAL_INJURIES.entries[physicalInjury].severityFloor,
    });
  if (psychologicalImpact) {
    const { severityFloor } = PSYCHOLOGICAL_IMPACTS.entries[psychologicalImpact];
    reasons.push({ field: 'psychologicalImpact', code: psychologicalImpact, floor: severityFloor });
  }
  if (absence) reasons.push({ field: 'absence', code: absence, floor: ABSENCES.entries[absence].severityFloor });
  if (firstAidGiven) reasons.push({ field: 'firstAidGiven', code: 'yes', floor: 3 });
  if (sawDoctor) reasons.push({ field: 'sawDoctor', code: 'yes', floor: 3 });
  return reasons;
}
