import type { OutboxTopic } from '@vern/domain/ports';

/** One party of one message: whom it tells, and of what. */
export interface Telling {
  readonly outboxId: string;
  readonly incidentId: string;
  /** What they are to the report; `owner` is the one a measure was given to. */
  readonly party: 'handler' | 'safety_rep' | 'reporter' | 'affected' | 'owner';
  /** Who the owner is; null for the other parties, who are looked up. */
  readonly ownerId: string | null;
  /** Who did it, and so is not told; null when nobody is left out. */
  readonly actorId: string | null;
  readonly kind: OutboxTopic;
}
