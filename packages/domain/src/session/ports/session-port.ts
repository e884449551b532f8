import type { ActorScope, Assignment } from '../../access/index.ts';
import type { Locale } from '../../locale/index.ts';

/** Who is behind a session's token. */
export type SessionFacts = {
  readonly sessionId: string;
  readonly personId: string;
  readonly municipalityId: string;
  readonly name: string;
  readonly locale: Locale;
  readonly lastSeenAt: Date;
  readonly assignments: readonly Assignment[];
};

/** A session as its owner sees it in the list of signed-in devices. */
export type SessionRecord = {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
};

/**
 * Who is signed in, and where. A token is known by its hash only; all calls but `find` and `personOf` are about the
 * actor’s own.
 */
export type SessionPort = {
  /** Null when the token is unknown, ended, expired or idle since before `idleSince`. */
  find(municipalityId: string, tokenHash: Uint8Array, at: Date, idleSince: Date): Promise<SessionFacts | null>;
  /** The person an identity provider vouches for; null when the municipality does not know them. */
  personOf(municipalityId: string, issuer: string, subject: string): Promise<string | null>;
  start(
    scope: ActorScope,
    session: {
      readonly id: string;
      readonly tokenHash: Uint8Array;
      readonly device: string;
      readonly at: Date;
      readonly expiresAt: Date;
    },
  ): Promise<void>;
  touch(scope: ActorScope, sessionId: string, at: Date): Promise<void>;
  /** The actor's open sessions, latest seen first; none that has ended by itself, idle since before `idleSince`. */
  list(scope: ActorScope, at: Date, idleSince: Date): Promise<readonly SessionRecord[]>;
  /** False when there is no such open session of the actor's own. */
  end(scope: ActorScope, sessionId: string, at: Date): Promise<boolean>;
};
