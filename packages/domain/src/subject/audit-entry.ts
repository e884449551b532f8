import type { Subject } from './subject.ts';

/** Something that is put on record. Ids, codes and field names: never free text, never a name. */
export type NewAuditEntry<Action extends string = string> = {
  readonly id: string;
  readonly at: Date;
  readonly action: Action;
  /** The kind of thing that was touched: the subject, or something of it. */
  readonly entityType: string;
  readonly entityId: string;
  /** What it is about: whose history it is part of. */
  readonly subject: Subject;
  readonly changedFields: readonly string[];
  readonly details: Readonly<Record<string, string | number>>;
};
