import { type FloorFacts, floorLevel, isSomebodyHurt } from './floor-level.ts';
import type { FloorRules, FloorTable } from './floor-rules.ts';
import type { Severity } from './severity.ts';

/** One answer that raises the floor above 1: the screens explain the floor with the code's own label. */
export type FloorReason = {
  /** `kinds`, or the field or question that was answered. */
  readonly field: string;
  /** A code of that field's table; `yes` for a yes/no answer; a combination's own name. */
  readonly code: string;
  readonly floor: Severity;
};

/** The least level, and the answers that reach it. */
export type FloorFound = { readonly floor: Severity; readonly reasons: readonly FloorReason[] };

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
  return { floor, reasons: [...new Map(reaching).values()] };
}

function reason(field: string, table: FloorTable, code: string): FloorReason {
  return { field, code, floor: table.entries[code]!.severityFloor };
}

function chosen(tables: Readonly<Record<string, FloorTable>>, given: object): readonly FloorReason[] {
  const answers = given as Readonly<Record<string, unknown>>;
  return Object.entries(tables).flatMap(([field, table]) => {
    const code = answers[field];
    return typeof code === 'string' ? [reason(field, table, code)] : [];
  });
}

function confirmed(floors: Readonly<Record<string, Severity>>, given: object): readonly FloorReason[] {
  const answers = given as Readonly<Record<string, unknown>>;
  return Object.entries(floors).flatMap(([field, floor]) =>
    answers[field] === true ? [{ field, code: 'yes', floor }] : [],
  );
}

function worseWhenHurt(rules: FloorRules, facts: FloorFacts): readonly FloorReason[] {
  if (!isSomebodyHurt(rules, facts)) return [];
  return rules.whenHurt
    .filter(({ kind }) => facts.kinds.includes(kind))
    .map(({ code, floor }) => ({ field: 'kinds', code, floor }));
}
