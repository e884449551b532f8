import type { ActorScope } from '../../access/index.ts';
import type { NewAuditEntry, NewsItem, Subject } from '../../subject/index.ts';
import type { MeasureAuditAction, MeasureParty, MeasureTopic } from '../step/measure-steps.ts';
import type { MeasureRecord } from './measure-record.ts';

/** What a measure came from. It may have come from several. */
export type MeasureOrigin = Subject<'incident'>;

/** A measure by itself. `origins` stay on the server: whoever has a measure may not see what it came from. */
export type FoundMeasure = Omit<MeasureRecord, 'ownerName'> & {
  readonly origins: readonly MeasureOrigin[];
  /** The place in the organisation where it is to be done. */
  readonly nodeId: string;
};

/** How many measures a person was given: still to do, and over (done or dropped). */
export type OwnMeasureCounts = { readonly open: number; readonly finished: number };

/** Where a page of finished measures ends: when the last one was done, or decided on when it never was done. */
export type FinishedKey = { readonly endedAt: Date; readonly id: string };

/** Which finished measures to list: from the top, or below a key. */
export type FinishedPage = {
  readonly before?: FinishedKey;
  /** 1–100. */
  readonly pageSize: number;
};

/** News of a measure, or of the report that it came from. */
export type MeasureNews = NewsItem<MeasureTopic, MeasureParty, 'incident' | 'measure'>;

/** Everything that one step with a measure alone writes, at once or not at all. */
export type MeasureChange = {
  readonly id: string;
  /** The version that was read; another one means that somebody was faster. */
  readonly expectedVersion: number;
  /** Where it stood then. */
  readonly from: MeasureRecord['status'];
  readonly set: Pick<MeasureRecord, 'status' | 'doneAt'>;
  readonly audit: readonly NewAuditEntry<MeasureAuditAction>[];
  readonly news: readonly MeasureNews[];
};

/** Measures: by their owner, and one by one by whoever may read it. */
export type MeasurePort = {
  /** Of those that were given to the actor. */
  counts(scope: ActorScope): Promise<OwnMeasureCounts>;
  /** What was given to the actor and is still to do, what is due first on top; `most` at most. */
  open(scope: ActorScope, most: number): Promise<readonly FoundMeasure[]>;
  /** What was given to the actor and is over, latest first. */
  finished(scope: ActorScope, page: FinishedPage): Promise<readonly FoundMeasure[]>;
  /** One that the actor was given or may read; null when it is neither. */
  find(scope: ActorScope, id: string): Promise<FoundMeasure | null>;
  /**
   * Write a step, and leave what the measure came from with what is due then.
   * @throws {DomainError} `stale_version` or `not_found`.
   */
  change(scope: ActorScope, change: MeasureChange): Promise<void>;
};
