import type { ActorScope } from '../../access/index.ts';
import type { CalendarDay } from '../../calendar/index.ts';
import type { MeasureRecord } from '../../measure/ports/index.ts';
import type { Address } from '../../statement/index.ts';
import type { NewAuditEntry } from '../../subject/index.ts';
import type { IncidentNews } from '../news/index.ts';
import type { FOLLOWS, Held, IncidentFacts } from '../shape/index.ts';
import type { IncidentAuditAction } from '../step/incident-steps.ts';
import type { WorkList } from '../work/work-list.ts';
import type { CountDelta } from './count-delta.ts';
import type {
  AffectedHealth,
  AffectedRecord,
  IdentityRecord,
  IncidentCase,
  StatementKind,
} from './incident-records.ts';

/** Something that is written, and whom it is for. */
export type NewStatement = Address & {
  readonly id: string;
  readonly kind: StatementKind;
  readonly text: string;
  readonly createdAt: Date;
};

/** The earlier report that a new one continues: its series is joined, and begins with the two where it had none. */
export type Continuation = {
  /** The earlier report: one that the actor may see, of the same unit. */
  readonly incidentId: string;
  /** The id of the series, should it begin now. */
  readonly newSeriesId: string;
  readonly at: Date;
  /** Written when the series begins. */
  readonly audit: NewAuditEntry<IncidentAuditAction>;
};

/** Everything that one submit writes, at once or not at all. */
export type NewIncident = {
  /** In no series yet: which one it joins is known when it is written. */
  readonly facts: IncidentFacts & { readonly seriesId: null };
  /** Null when it continues nothing. */
  readonly continues: Continuation | null;
  readonly idempotencyKey: string;
  /** The reporter's draft that it grew from: removed with the same stroke. */
  readonly draftId: string | null;
  readonly retentionClass: string;
  readonly identities: readonly Omit<IdentityRecord, 'name'>[];
  readonly affected: readonly AffectedRecord[];
  readonly health: readonly AffectedHealth[];
  readonly statements: readonly NewStatement[];
  readonly audit: readonly NewAuditEntry<IncidentAuditAction>[];
  readonly news: readonly IncidentNews[];
  readonly deltas: readonly CountDelta[];
};

/** What somebody came to know of what the event did to one affected employee, and what follows from it for the report. */
export type Observed = {
  readonly affectedId: string;
  readonly observations: readonly {
    readonly id: string;
    /** Name of the field that it is about: see `TOLD_OF_PERSON` and `TOLD_OF_HEALTH`. */
    readonly field: string;
    readonly value: unknown;
    /** Day it was known, Europe/Oslo. */
    readonly knownOn: CalendarDay;
    readonly recordedAt: Date;
  }[];
  readonly follows: Held<typeof FOLLOWS>;
  /** From now on its documentation is preserved, all of it but notes of conversations. */
  readonly preserves: boolean;
};

/** Everything that one step of the handling writes, at once or not at all. */
export type IncidentChange = {
  readonly incidentId: string;
  /** The version that was read; another one means that somebody was faster. */
  readonly expectedVersion: number;
  readonly set: Partial<Omit<IncidentFacts, 'id' | 'version'>>;
  readonly statements?: readonly NewStatement[];
  readonly measures?: readonly (Omit<MeasureRecord, 'ownerName' | 'doneAt' | 'version'> & {
    readonly createdById: string;
  })[];
  /** A measure of the report that gets another owner, day or status. */
  readonly changedMeasure?: {
    readonly id: string;
    /** The version that was read, of the measure. */
    readonly expectedVersion: number;
    readonly set: Partial<Pick<MeasureRecord, 'ownerId' | 'dueOn' | 'status'>>;
  };
  /** From now on its documentation is preserved, all of it but notes of conversations. */
  readonly preserves?: boolean;
  /** What was told afterwards of one of those it happened to. What follows from it stands there, and not in `set`. */
  readonly observed?: Observed;
  readonly audit: readonly NewAuditEntry<IncidentAuditAction>[];
  readonly news?: readonly IncidentNews[];
  readonly deltas?: readonly CountDelta[];
  /** Set when this step is the first answer the reporter gets. */
  readonly firstAnswer?: { readonly unitId: string; readonly answeredOn: string; readonly waitedMinutes: number };
};

/** A text that is taken out, why, and who is told; at once or not at all. */
export type Redaction = {
  readonly incidentId: string;
  readonly statementId: string;
  readonly at: Date;
  readonly reason: NewStatement;
  readonly audit: NewAuditEntry<IncidentAuditAction>;
  readonly news: readonly IncidentNews[];
};

/**
 * Where a page ends: the next one starts below it. `due` in a list that goes by what is due, null elsewhere; `hasNews` of a
 * row that stands before the others for its news, absent elsewhere.
 */
export type PageKey = {
  readonly due: { readonly on: string | null; readonly urgency: number } | null;
  readonly hasNews?: true;
  readonly receivedAt: Date;
  readonly id: string;
};

/** Which of the actor's own reports to list: those with news first, and of each kind the newest first. */
export type OwnReportsFilter = {
  /** The reports with news, by id; what is not the actor's own is not listed for standing here. */
  readonly newsOf: readonly string[];
  readonly before?: PageKey;
  /** 1–101. */
  readonly pageSize: number;
};

/** One page of the actor's own reports, and how many there are in all. */
export type OwnReports = { readonly rows: readonly IncidentFacts[]; readonly total: number };

/**
 * Which reports of a place to list, and where in the list to go on. Days are `YYYY-MM-DD`; conditions are joined by
 * "and".
 */
export type InboxFilter = {
  readonly nodeId: string;
  readonly statuses: readonly IncidentFacts['status'][];
  /** Only those with, or without, an open question to the reporter. */
  readonly isAsked?: boolean;
  /** By what is due: the longest overdue first, what burns most (`urgencyOf`) before the rest of its day, then as they came. */
  readonly byDue?: boolean;
  /** Only those whose next step is due on this day at the latest. */
  readonly dueBy?: string;
  /** Only those whose next step is due after this day, or that need none. */
  readonly dueAfter?: string;
  readonly minSeverity?: IncidentFacts['severity'];
  readonly before?: PageKey;
  /** 1–100. */
  readonly pageSize: number;
};

/** Which reports of some places to list, newest first. Days are `YYYY-MM-DD`; conditions are joined by "and". */
export type ReportSearch = {
  /** Reports that happened at these places or are handled there. */
  readonly nodeIds: readonly string[];
  readonly statuses: readonly IncidentFacts['status'][];
  readonly kind?: IncidentFacts['kinds'][number];
  /** What the case is called over the telephone: the last eight characters of its id. */
  readonly number?: string;
  /** First and last day of the event. */
  readonly from?: string;
  readonly to?: string;
  /** A measure is overdue when it is due before this day. */
  readonly day: string;
  readonly before?: PageKey;
  /** 1–101. */
  readonly pageSize: number;
};

/** A report of a series, and whether it is the actor's own: sent by them, or about what happened to them. */
export type SeriesMember = { readonly facts: IncidentFacts; readonly isOwn: boolean };

/** A report and how far its measures have come. */
export type FoundReport = {
  readonly facts: IncidentFacts;
  /** `overdue` are among the open ones. */
  readonly measures: { readonly open: number; readonly overdue: number; readonly done: number };
};

/** Which reports of a place to count, by work list as of a day. */
export type InboxCountFilter = {
  readonly nodeId: string;
  /** `YYYY-MM-DD`: what is due is due on this day at the latest. */
  readonly day: string;
  readonly minSeverity: IncidentFacts['severity'];
  /** Counting stops here: so many or more. At least 1. */
  readonly most: number;
};

/** Reports that one person was given, that are listed at most: nobody follows up so many besides their own work. */
export const MOST_GIVEN = 500;

/** Reports, as one actor may see them. */
export type IncidentPort = {
  /** @returns The report's id; `created` is false when the key had been used: nothing was written then. */
  submit(scope: ActorScope, incident: NewIncident): Promise<{ id: string; created: boolean }>;
  /** Null when it does not exist or may not be seen. Writes nothing: reading is recorded by the audit port. */
  find(scope: ActorScope, incidentId: string): Promise<IncidentCase | null>;
  /** The reports of a series that the actor may see, the oldest event first; withdrawn ones are left out. */
  series(scope: ActorScope, seriesId: string): Promise<readonly SeriesMember[]>;
  /** Newest first, or by what is due. Holds no names and no free text, so it writes no audit entry. */
  inbox(scope: ActorScope, filter: InboxFilter): Promise<readonly IncidentFacts[]>;
  /** What the actor was given to follow up, newest first: `MOST_GIVEN` at most. Holds no names and no free text, so it writes no audit entry. */
  given(scope: ActorScope): Promise<readonly IncidentFacts[]>;
  /** Reports of some places, of those the actor may see. Holds no names and no free text, so it writes no audit entry. */
  search(scope: ActorScope, search: ReportSearch): Promise<readonly FoundReport[]>;
  /** How many reports of a place are in each work list, of those the actor may see. */
  inboxCounts(scope: ActorScope, filter: InboxCountFilter): Promise<Readonly<Record<WorkList, number>>>;
  /** The actor's own: reported by them or about what happened to them. */
  mine(scope: ActorScope, filter: OwnReportsFilter): Promise<OwnReports>;
  /** @throws {DomainError} `stale_version`, or `not_found` when it may not be changed by this actor. */
  change(scope: ActorScope, change: IncidentChange): Promise<void>;
  /** @throws {DomainError} `already_redacted` or `not_found`. */
  redact(scope: ActorScope, redaction: Redaction): Promise<void>;
};
