import type { ActorScope } from '../../access/index.ts';

/** A report somebody has begun. */
export type StoredDraft = {
  readonly id: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly updatedAt: Date;
  readonly version: number;
};

/** Reports that somebody has begun and not sent. Nobody but their writer gets at them, in whatever role. */
export type DraftPort = {
  /** The actor's own drafts, newest first. */
  list(scope: ActorScope): Promise<readonly StoredDraft[]>;
  /**
   * Keep a draft that was written over one version of it: what has been written on another device since is never lost.
   * @param basedOn - The version that was read or saved last; null for one that is new.
   * @returns Its version now.
   * @throws {DomainError} `stale_version` when it has been written elsewhere since; `not_found` when it is not the actor's.
   */
  save(scope: ActorScope, draft: Omit<StoredDraft, 'version'>, basedOn: number | null): Promise<number>;
  /**
   * Which of these drafts the actor has sent, from the draft's id to the report's. A report is sent with its draft's id
   * as the key, on every device.
   */
  sentAs(scope: ActorScope, draftIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  remove(scope: ActorScope, draftId: string): Promise<void>;
};
