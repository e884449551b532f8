import { type FloorFound, floorBy, floorLevel, type Severity } from '../../severity/index.ts';
import type { Absence } from './codes/absence.ts';
import type { IncidentKind } from './codes/incident-kind.ts';
import type { ObjectOrWeapon } from './codes/object-or-weapon.ts';
import type { PhysicalInjury } from './codes/physical-injury.ts';
import type { PsychologicalImpact } from './codes/psychological-impact.ts';
import type { ThreatLevel } from './codes/threat-level.ts';
import { VIOLENCE_FLOORS } from './violence-floors.ts';

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

/** Version of the tables' floors and of the combination below. Stored with every report; raised whenever one changes. */
export const SEVERITY_RULES_VERSION = 2;

/**
 * The least serious level a report about violence and threats can have, and the answers that make it so: see `floorBy`.
 *
 * @returns `reasons` holds only the answers that reach the floor itself; empty when the floor is 1.
 */
export function computeSeverityFloor(facts: SeverityFacts): FloorFound {
  return floorBy(VIOLENCE_FLOORS, facts);
}

/** The same level, for whoever needs no reasons. */
export function severityFloorLevel(facts: SeverityFacts): Severity {
  return floorLevel(VIOLENCE_FLOORS, facts);
}
