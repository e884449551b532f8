import type { ActorScope } from '../../access/index.ts';
import type { NewAuditEntry, NewsItem } from '../../subject/index.ts';
import type { MeasureAuditAction, MeasureParty, MeasureTopic } from '../step/measure-steps.ts';
import type { MeasureRecord } from './measure-record.ts';

/** A measure as its owner knows it: nothing of the report but which one it is, and that stays on the server. */
export type OwnMeasure = Pick<
  MeasureRecord,
  'id' | 'type' | 'title' | 'dueOn' | 'status' | 'createdAt' | 'doneAt' | 'version'
> & {
  readonly incidentId: string;
  /** Where it happened. */
  readonly unitId: string;
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

/** A step that its owner takes with a measure, with everything that is written of it, at once or not at all. */
export type OwnMeasureStep = {
  readonly id: string;
  readonly expectedVersion: number;
  readonly audit: NewAuditEntry<MeasureAuditAction>;
  /** Tells the handler. */
  readonly news: readonly MeasureNews[];
};

/** A measure that its owner has carried out; its report is left with what is due then. */
export type OwnMeasureDone = OwnMeasureStep & { readonly at: Date };

/** Measures that were given to the actor, whether or not they may see the reports behind them. */
export type MeasurePort = {
  counts(scope: ActorScope): Promise<OwnMeasureCounts>;
  /** What is still to do, what is due first on top; `most` at most. */
  open(scope: ActorScope, most: number): Promise<readonly OwnMeasure[]>;
  /** What is over, latest first. */
  finished(scope: ActorScope, page: FinishedPage): Promise<readonly OwnMeasure[]>;
  /** One of them, however many there are; null when it is not the actor's. */
  find(scope: ActorScope, id: string): Promise<OwnMeasure | null>;
  /** @throws {DomainError} `stale_version` or `not_found`. */
  finishOwn(scope: ActorScope, done: OwnMeasureDone): Promise<void>;
  /**
   * Take a finish back: the measure is planned again, and its report needs it again.
   * @throws {DomainError} `stale_version` or `not_found`.
   */
  reopenOwn(scope: ActorScope, step: OwnMeasureStep): Promise<void>;
};
