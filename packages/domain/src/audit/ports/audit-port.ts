import type { ActorScope } from '../../access/index.ts';
import type { NounAction, SubjectType } from '../../nouns/index.ts';
import type { NewAuditEntry, Subject } from '../../subject/index.ts';

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
  recordRead(scope: ActorScope, entry: NewAuditEntry<NounAction>): Promise<void>;
  /** Every change and every look, oldest first, to those who may see it. */
  timeline(scope: ActorScope, subject: Subject<SubjectType>): Promise<readonly TimelineEntry[]>;
};
