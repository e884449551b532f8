import type { ActorScope } from '../../access/index.ts';
import type { CalendarDay } from '../../calendar/index.ts';
import type { IncidentKind } from '../../theme/violence/index.ts';
import type { NewsSubject, Topic } from '../topics.ts';

/** What a report is about, so that one can tell it from another: never who. */
export type NoticeAbout = { readonly kinds: readonly IncidentKind[]; readonly occurredOn: CalendarDay };

/** News to one person, shown in the app. */
export type NoticeRecord = {
  readonly id: string;
  readonly topic: Topic;
  readonly subject: NewsSubject;
  /** Whether it is about a report of the person's own: sent by them, or about what happened to them. */
  readonly isOwn: boolean;
  /** Null when it is about no report, or about one that is not the person's to see. */
  readonly about: NoticeAbout | null;
  readonly createdAt: Date;
  readonly readAt: Date | null;
};

/** Notices that are listed and marked as read at a time, at most: nobody has so many unread but after long absence. */
export const MOST_NOTICES = 500;

/** What the app has to tell one person. Nobody reads or marks another’s. */
export type NoticePort = {
  /**
   * The actor's own, newest first, and of one instant the later id first: the newest 50, and of those before them every
   * unread one, `MOST_NOTICES` in all. A question is news as long as it is open: answered or taken
   * back, it is not there any more.
   */
  list(scope: ActorScope): Promise<readonly NoticeRecord[]>;
  markRead(scope: ActorScope, noticeIds: readonly string[], at: Date): Promise<void>;
};
