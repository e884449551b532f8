import type { ActorScope } from './actor-scope.ts';
import type { NewAuditEntry } from './audit-port.ts';
import type { MeasureRecord } from './incident-records.ts';
import type { NewOutboxMessage } from './notice-port.ts';

/** A measure as its owner knows it: nothing of the report but which one it is, and that stays on the server. */
export type OwnMeasure = Pick<MeasureRecord, 'id' | 'type' | 'title' | 'dueOn' | 'status' | 'version'> & {
  readonly incidentId: string;
  /** Where it happened. */
  readonly unitId: string;
};

/** A measure that its owner has carried out, with everything that is written of it, at once or not at all. */
export type OwnMeasureDone = {
  readonly id: string;
  readonly expectedVersion: number;
  readonly at: Date;
  readonly audit: NewAuditEntry;
  /** Tells the handler; the delivery also works out what the report needs next. */
  readonly outbox: readonly NewOutboxMessage[];
};

/** Measures that were given to the actor, whether or not they may see the reports behind them. */
export type MeasurePort = {
  /** Open ones first, by due day; 100 at most. */
  own(scope: ActorScope): Promise<readonly OwnMeasure[]>;
  /** @throws {DomainError} `stale_version` or `not_found`. */
  finishOwn(scope: ActorScope, done: OwnMeasureDone): Promise<void>;
};
