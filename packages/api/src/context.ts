import type { ActorScope } from '@vern/domain/access';
import type { SessionFacts } from '@vern/domain/session/ports';
import type { Organisation } from './places/organisation.ts';
import type { Ports } from './ports.ts';

/** What the host gives every request. Time and ids are in here, so that procedures stay pure of both. */
export type ApiContext = {
  readonly requestId: string;
  /** One instant for the whole request. */
  readonly now: Date;
  /** A new UUIDv7. */
  readonly newId: () => string;
  readonly ports: Ports;
  /** Null when nobody is signed in, or the session has ended. */
  readonly session: SessionFacts | null;
  /** A session that was last seen before this has ended by itself. */
  readonly idleSince: Date;
  /** The places of the actor's municipality; the host may keep them for some seconds. */
  readonly organisationOf: (scope: ActorScope) => Promise<Organisation>;
  /** Whether an error says that the store is away or overloaded: nobody's mistake, and worth another try. */
  readonly isOutage: (error: unknown) => boolean;
  /** Called with what went wrong unexpectedly, once, before it is answered as an internal error. */
  readonly onUnexpected: (error: unknown) => void;
};
