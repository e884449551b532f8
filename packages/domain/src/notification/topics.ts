import { NOUN_NEWS, type NOUN_STEPS } from '../nouns/index.ts';
import type { NewsFacts, Subject } from '../subject/index.ts';

/** Who can be told: what somebody is to the subject. */
export type Party = Steps['parties'][number];

type News = (typeof NOUN_NEWS)[number];
type Steps = (typeof NOUN_STEPS)[number];
type TopicOf<Noun> = Noun extends Readonly<Record<infer Topic extends string, unknown>> ? Topic : never;
type SubjectOf<Noun> =
  Noun extends Readonly<Record<string, { readonly subject: infer Type extends string }>> ? Type : never;

/** Code of a topic, `noun.what`. Added, never renamed: notices of years ago still say it. */
export type Topic = TopicOf<News>;

/** A noun that there is news of. */
export type NewsSubject = Subject<SubjectOf<News>>;

type Facts = NewsFacts<Party> & { readonly subject: NewsSubject['type'] };

/** Everything there is to tell: the news of every noun, and of each step that is news. */
export const TOPICS: Readonly<Record<Topic, Facts>> = Object.assign({}, ...NOUN_NEWS);

/** What the registry says of a topic. */
export function topicFacts(topic: Topic): Facts {
  return TOPICS[topic];
}
