import type { NewsFacts } from './define-news.ts';
import type { Subject } from './subject.ts';

/**
 * Something to tell: written in the transaction of what it tells of, and delivered after it. Ids and codes, never a text or
 * a name.
 */
export type NewsItem<Topic extends string = string, Party extends string = string, Type extends string = string> = {
  readonly id: string;
  readonly topic: Topic;
  readonly subject: Subject<Type>;
  /** Who is told; who that is, is found when it is delivered. */
  readonly parties: readonly Party[];
  /** People who are told by name, as the topic's first party: the owner a measure has and the one it had. */
  readonly personIds: readonly string[];
  /** People who are not told, whatever they are: who did it, and who gets other news of the same. */
  readonly leftOut: readonly string[];
  readonly createdAt: Date;
};

/** Whom news is for. */
export type ToldTo<Party extends string> = Partial<Pick<NewsItem<string, Party>, 'parties' | 'personIds' | 'leftOut'>>;

/**
 * News of one thing, as a list: none when there is nobody to tell.
 *
 * @param topics - The noun's own, of which `topic` is one.
 */
export function news<
  Topics extends string,
  Parties extends string,
  Type extends string,
  Topic extends NoInfer<Topics>,
  Party extends NoInfer<Parties>,
>(
  { newId, now }: { readonly newId: () => string; readonly now: Date },
  topics: Readonly<Record<Topics, NewsFacts<Parties> & { readonly subject: Type }>>,
  topic: Topic,
  subjectId: string,
  { parties = [], personIds = [], leftOut = [] }: ToldTo<Party>,
): readonly NewsItem<Topic, Party, Type>[] {
  const named = [...new Set(personIds)].filter((id) => !leftOut.includes(id));
  if (parties.length + named.length === 0) return [];
  const subject = { type: topics[topic].subject, id: subjectId };
  const to = { parties: [...new Set(parties)], personIds: named, leftOut: [...new Set(leftOut)] };
  return [{ id: newId(), topic, subject, ...to, createdAt: now }];
}
