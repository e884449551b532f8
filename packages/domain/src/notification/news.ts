import { type NewsSubject, type Party, type Topic, topicFacts } from './topics.ts';

/**
 * Something to tell: written in the transaction of what it tells of, and delivered after it. Ids and codes, never a text or
 * a name.
 */
export type News = {
  readonly id: string;
  readonly topic: Topic;
  readonly subject: NewsSubject;
  /** Who is told; who that is, is found when it is delivered. */
  readonly parties: readonly Party[];
  /** People who are told by name, as the topic's first party: the owner a measure has and the one it had. */
  readonly personIds: readonly string[];
  /** People who are not told, whatever they are: who did it, and who gets other news of the same. */
  readonly leftOut: readonly string[];
  readonly createdAt: Date;
};

/** Whom news is for. */
export type ToldTo = Partial<Pick<News, 'parties' | 'personIds' | 'leftOut'>>;

/** News of one thing, as a list: none when there is nobody to tell. */
export function news(
  { newId, now }: { readonly newId: () => string; readonly now: Date },
  topic: Topic,
  subjectId: string,
  { parties = [], personIds = [], leftOut = [] }: ToldTo,
): readonly News[] {
  const named = [...new Set(personIds)].filter((id) => !leftOut.includes(id));
  if (parties.length + named.length === 0) return [];
  const subject = { type: topicFacts(topic).subject, id: subjectId };
  const to = { parties: [...new Set(parties)], personIds: named, leftOut: [...new Set(leftOut)] };
  return [{ id: newId(), topic, subject, ...to, createdAt: now }];
}
