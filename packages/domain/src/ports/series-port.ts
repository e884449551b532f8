import type { ActorScope } from './actor-scope.ts';
import type { NewAuditEntry } from './audit-port.ts';
import type { IncidentFacts } from './incident-records.ts';

/** A unit's run of events that its people know as the same situation. A number, never a pupil. */
export type SeriesRecord = {
  readonly id: string;
  readonly unitId: string;
  /** Counts from 1 in the unit: "Serie 7". */
  readonly number: number;
  readonly createdAt: Date;
};

/** Runs of events that the people of a unit know as the same situation. A series has a number and never a pupil. */
export type SeriesPort = {
  /** Null when it does not exist or belongs to a unit the actor does not work at. */
  find(scope: ActorScope, seriesId: string): Promise<SeriesRecord | null>;
  /** Start a series from a report of the actor's own, which becomes its first event. */
  start(
    scope: ActorScope,
    series: { readonly id: string; readonly incidentId: string; readonly unitId: string; readonly at: Date },
    audit: NewAuditEntry,
  ): Promise<SeriesRecord>;
  /** The actor's latest own event in the series: what "the same situation again" is prefilled with. */
  latestOwn(scope: ActorScope, seriesId: string): Promise<IncidentFacts | null>;
};
