import { NOUN_NEWS, type NOUN_STEPS } from '../nouns/index.ts';
import type { NewsFacts, NewsItem, Subject } from '../subject/index.ts';

/** Who can be told: what somebody is to the subject. */
export type Party = Steps['parties'][number];

type Steps = (typeof NOUN_STEPS)[number];
type TopicOf<Noun> = Noun extends Readonly<Record<infer Topic extends string, unknown>> ? Topic : never;
type SubjectOf<Noun> =
  Noun extends Readonly<Record<string, { readonly subject: infer Type extends string }>> ? Type : never;

/** Code of a topic, `noun.what`. Added, never renamed: notices of years ago still say it. */
export type Topic = TopicOf<(typeof NOUN_NEWS)[number]>;

/** A noun that there is news of. */
export type NewsSubject = Subject<SubjectOf<(typeof NOUN_NEWS)[number]>>;

type Facts = NewsFacts<Party> & { readonly subject: NewsSubject['type'] };

/** Everything there is to tell: the news of every noun, and of each step that is news. */
export const TOPICS: Readonly<Record<Topic, Facts>> = Object.assign({}, ...NOUN_NEWS);

/** Something to tell, of any noun. */
export type News = NewsItem<Topic, Party, NewsSubject['type']>;

/** What the registry says of a topic. */
export function topicFacts(topic: Topic): Facts {
  return TOPICS[topic];
}
