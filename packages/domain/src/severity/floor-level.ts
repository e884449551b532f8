import type { FloorRules, FloorTable } from './floor-rules.ts';
import { isHurt } from './is-hurt.ts';
import type { Severity } from './severity.ts';

/** What is told, as far as floors go: the kinds, the answers about the event by question code, and each person. */
export type FloorFacts = { readonly kinds: readonly string[]; readonly affected: readonly object[] };

/**
 * The least serious level by a theme's rules. The event is as serious as its worst kind and as its worst-off person.
 * Monotone: one more kind, person or injury never lowers it. Unanswered counts for nothing.
 */
export function floorLevel(rules: FloorRules, facts: FloorFacts): Severity {
  let level = highestChosen(rules.answers, facts);
  for (const kind of facts.kinds) level = higher(level, rules.kinds.entries[kind]!.severityFloor);
  for (const person of facts.affected) {
    level = higher(level, highestChosen(rules.ofPerson, person));
    level = higher(level, highestConfirmed(rules.yes, person));
  }
  for (const { kind, floor } of rules.whenHurt) {
    if (floor > level && facts.kinds.includes(kind) && isSomebodyHurt(rules, facts)) level = floor;
  }
  return level;
}

/** Whether anybody was hurt in the body. */
export function isSomebodyHurt({ harms }: FloorRules, { affected }: FloorFacts): boolean {
  return affected.some((person) =>
    isHurt(harms.physicalInjury, (person as { readonly physicalInjury?: unknown }).physicalInjury),
  );
}

function highestChosen(tables: Readonly<Record<string, FloorTable>>, given: object): Severity {
  const answers = given as Readonly<Record<string, unknown>>;
  let level: Severity = 1;
  for (const field in tables) {
    const code = answers[field];
    if (typeof code === 'string') level = higher(level, tables[field]!.entries[code]!.severityFloor);
  }
  return level;
}

function highestConfirmed(floors: Readonly<Record<string, Severity>>, given: object): Severity {
  const answers = given as Readonly<Record<string, unknown>>;
  let level: Severity = 1;
  for (const field in floors) if (answers[field] === true) level = higher(level, floors[field]!);
  return level;
}

function higher(one: Severity, other: Severity): Severity {
  return one > other ? one : other;
}
