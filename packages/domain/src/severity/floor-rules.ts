import type { CodeTable } from '../locale/index.ts';
import type { HarmRules } from './harm-rules.ts';
import type { Severity } from './severity.ts';

/** A list whose codes say how serious they are at least. */
export type FloorTable = CodeTable<string, { readonly severityFloor: Severity }>;

/** How serious a report is at least, as its theme says: lists with a floor for each code, and nothing else. */
export type FloorRules = {
  readonly kinds: FloorTable;
  /** Answers about the event that count, by question code. */
  readonly answers: Readonly<Record<string, FloorTable>>;
  /** Answers about each person that count, by field. */
  readonly ofPerson: Readonly<Record<string, FloorTable>>;
  /** The floor of a yes about a person, by field. */
  readonly yes: Readonly<Record<string, Severity>>;
  /** Kinds that are worse when somebody was hurt in the body, and the reason's own name. */
  readonly whenHurt: readonly { readonly kind: string; readonly code: string; readonly floor: Severity }[];
  readonly harms: HarmRules;
};
