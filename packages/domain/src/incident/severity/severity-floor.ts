import type { Absence } from '../codes/absence.ts';
import type { IncidentKind } from '../codes/incident-kind.ts';
import type { ObjectOrWeapon } from '../codes/object-or-weapon.ts';
import type { PhysicalInjury } from '../codes/physical-injury.ts';
import type { PsychologicalImpact } from '../codes/psychological-impact.ts';
import type { ThreatLevel } from '../codes/threat-level.ts';
import { type FloorFacts, floorLevel, isSomebodyHurt } from './floor-level.ts';
import { type FloorRules, type FloorTable, VIOLENCE_FLOORS } from './floor-rules.ts';
import type { Severity } from './severity.ts';

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
 * The least serious level a report about violence and threats can have, and the answers that make it so: see `floorBy`.
 *
 * @returns `reasons` holds only the answers that reach the floor itself; empty when the floor is 1.
 */
export function computeSeverityFloor(facts: SeverityFacts): FloorFound {
  return floorBy(VIOLENCE_FLOORS, facts);
}

/** The least level, and the answers that reach it. */
export type FloorFound = { readonly floor: Severity; readonly reasons: readonly SeverityReason[] };

/** The same level, for whoever needs no reasons. */
export function severityFloorLevel(facts: SeverityFacts): Severity {
  return floorLevel(VIOLENCE_FLOORS, facts);
}

/** The least serious level by a theme's rules, see `floorLevel`, and the answers that reach it. */
export function floorBy(rules: FloorRules, facts: FloorFacts): FloorFound {
  const floor = floorLevel(rules, facts);
  if (floor === 1) return { floor, reasons: [] };
  const all = [
    ...facts.kinds.map((code) => reason('kinds', rules.kinds, code)),
    ...chosen(rules.answers, facts),
    ...worseWhenHurt(rules, facts),
    ...facts.affected.flatMap((person) => [...chosen(rules.ofPerson, person), ...confirmed(rules.yes, person)]),
  ];
  const reaching = all
    .filter((each) => each.floor === floor)
    .map((each) => [`${each.field} ${each.code}`, each] as const);
  // A theme's own fields are the reasons' fields.
  return { floor, reasons: [...new Map(reaching).values()] as readonly SeverityReason[] };
}

type Reason = { readonly field: string; readonly code: string; readonly floor: Severity };

function reason(field: string, table: FloorTable, code: string): Reason {
  return { field, code, floor: table.entries[code]!.severityFloor };
}

function chosen(tables: Readonly<Record<string, FloorTable>>, given: object): readonly Reason[] {
  const answers = given as Readonly<Record<string, unknown>>;
  return Object.entries(tables).flatMap(([field, table]) => {
    const code = answers[field];
    return typeof code === 'string' ? [reason(field, table, code)] : [];
  });
}

function confirmed(floors: Readonly<Record<string, Severity>>, given: object): readonly Reason[] {
  const answers = given as Readonly<Record<string, unknown>>;
  return Object.entries(floors).flatMap(([field, floor]) =>
    answers[field] === true ? [{ field, code: 'yes', floor }] : [],
  );
}

function worseWhenHurt(rules: FloorRules, facts: FloorFacts): readonly Reason[] {
  if (!isSomebodyHurt(rules, facts)) return [];
  return rules.whenHurt
    .filter(({ kind }) => facts.kinds.includes(kind))
    .map(({ code, floor }) => ({ field: 'kinds', code, floor }));
}
