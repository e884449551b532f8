import type { CalendarDay } from '../calendar/index.ts';
import type { IncidentKind, IncidentTopic } from '../incident/index.ts';
import type { MeasureTopic } from '../measure/index.ts';
import type { ActorScope } from './actor-scope.ts';

/**
 * What leaves the house, or reaches somebody in it: what the tables of steps call their news, and the words for those to
 * whom it is something else. Payloads hold ids and codes only.
 */
export type OutboxTopic =
  | IncidentTopic
  | MeasureTopic
  /** That a report was sent, to the one it happened to. */
  | 'incident.reported_for_you'
  /** That a measure was decided on, to the one it was given to, who may not see the report. */
  | 'incident.measure_yours';

/**
 * Something to tell, written in the transaction of what it tells of and delivered after it. Ids and codes, never a
 * text or a name.
 */
export type NewOutboxMessage = {
  readonly id: string;
  readonly topic: OutboxTopic;
  readonly payload: Readonly<Record<string, string>>;
  readonly createdAt: Date;
};

/** What a word is about, so that one can tell it from another: never who. */
export type NoticeSubject = { readonly kinds: readonly IncidentKind[]; readonly occurredOn: CalendarDay };

/** A word to one person, shown in the app. */
export type NoticeRecord = {
  readonly id: string;
  readonly kind: OutboxTopic;
  readonly incidentId: string | null;
  /** Whether the report is the person's own: sent by them, or about what happened to them. */
  readonly isOwn: boolean;
  /** Null when the report is not the person's to see. */
  readonly about: NoticeSubject | null;
  readonly createdAt: Date;
  readonly readAt: Date | null;
};

/** Notices that are listed and marked as read at a time, at most: nobody has so many unread but after long absence. */
export const MOST_NOTICES = 500;

/** What the app has to tell one person. Nobody reads or marks another’s. */
export type NoticePort = {
  /**
   * The actor's own, newest first, and of one instant the later id first: the newest 50, and of those before them every
   * unread one, `MOST_NOTICES` in all. That somebody asked is news as long as the question is open: answered or taken
   * back, it is not there any more.
   */
  list(scope: ActorScope): Promise<readonly NoticeRecord[]>;
  markRead(scope: ActorScope, noticeIds: readonly string[], at: Date): Promise<void>;
};
