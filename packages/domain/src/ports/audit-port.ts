import type { NounAction, SubjectType } from '../nouns/index.ts';
import type { Subject } from '../subject/index.ts';
import type { ActorScope } from './actor-scope.ts';

/** Ids, codes and field names: never free text, never a name. */
export type NewAuditEntry = {
  readonly id: string;
  readonly at: Date;
  readonly action: NounAction;
  readonly entityType: SubjectType | 'statement' | 'series';
  readonly entityId: string;
  /** What it is about: whose history it is part of. */
  readonly subject: Subject<SubjectType>;
  readonly changedFields: readonly string[];
  readonly details: Readonly<Record<string, string | number>>;
};

/** One line of a subject's history. */
export type TimelineEntry = {
  readonly id: string;
  readonly at: Date;
  readonly action: NounAction;
  readonly actorId: string | null;
  /** Null for the system itself. */
  readonly actorName: string | null;
  readonly details: Readonly<Record<string, string | number>>;
};

/**
 * What is kept about who did and who looked at what. Entries are only ever added; the sealer chains them afterwards.
 */
export type AuditPort = {
  /** Record that the actor opened, printed or exported a subject: one entry an actor, subject and clock hour. */
  recordRead(scope: ActorScope, entry: NewAuditEntry): Promise<void>;
  /** Every change and every look, oldest first, to those who may see it. */
  timeline(scope: ActorScope, subject: Subject<SubjectType>): Promise<readonly TimelineEntry[]>;
};
