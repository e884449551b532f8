import type { IncidentParty, IncidentTopic } from '../incident/index.ts';
import { INCIDENT_NEWS } from '../incident/news/index.ts';
import type { MeasureParty, MeasureTopic } from '../measure/index.ts';
import { MEASURE_NEWS } from '../measure/news/index.ts';
import type { NewsFacts, Subject } from '../subject/index.ts';

/** Who can be told: what somebody is to the subject. */
export type Party = IncidentParty | MeasureParty;

/** Everything there is to tell: the news of every noun, and of each step that is news. */
export const TOPICS = { ...INCIDENT_NEWS, ...MEASURE_NEWS } satisfies Record<IncidentTopic | MeasureTopic, unknown>;

/** Code of a topic, `noun.what`. Added, never renamed: notices of years ago still say it. */
export type Topic = keyof typeof TOPICS;

/** A noun that there is news of. */
export type NewsSubject = Subject<(typeof TOPICS)[Topic]['subject']>;

/** What the registry says of a topic. */
export function topicFacts(topic: Topic): NewsFacts<Party> & { readonly subject: NewsSubject['type'] } {
  return TOPICS[topic];
}
