import { type News, type NewsSubject, type Party, type Topic, topicFacts } from '@vern/domain/notification';
import type { Query } from '../engine/connection.ts';
import { AUDIENCES } from '../nouns.ts';
import type { Asked } from './audience/audience.ts';

/** Somebody who is told news, and as what. */
export interface Recipient {
  readonly newsId: string;
  readonly personId: string;
  readonly topic: Topic;
  readonly subject: NewsSubject;
  readonly party: Party;
  /** False when only the notice in the app is for them. */
  readonly hasMail: boolean;
}

type AskedOf = Asked & { readonly of: News; readonly as: Party };

/**
 * Everybody whom news is for: each once, as the first that its topic's audience names, and nobody who is left out. The
 * transaction must be in the jobs' role.
 * @throws {RangeError} When news tells a party that its topic does not.
 */
export async function findRecipients(
  query: Query,
  municipalityId: string,
  news: readonly News[],
): Promise<readonly Recipient[]> {
  const found = new Map<string, Recipient>();
  for (const [type, its] of Map.groupBy(news, ({ subject }) => subject.type)) {
    const asked = its.flatMap(askedOf);
    if (asked.length === 0) continue;
    for (const { nth, personId, hasMail } of await AUDIENCES[type](query, municipalityId, asked)) {
      const { of, as: party } = asked[nth - 1]!;
      const once = `${of.id} ${personId}`;
      if (of.leftOut.includes(personId) || found.has(once)) continue;
      const topic = (topicFacts(of.topic).toldAs?.[party] ?? of.topic) as Topic;
      found.set(once, { newsId: of.id, personId, topic, subject: of.subject, party, hasMail });
    }
  }
  return [...found.values()];
}

function askedOf(of: News): readonly AskedOf[] {
  const { audience } = topicFacts(of.topic);
  const strange = of.parties.find((party) => !audience.includes(party));
  if (strange) throw new RangeError(`${of.topic} is not for ${strange}.`);
  const subjectId = of.subject.id;
  const { personIds } = of;
  const parties = audience
    .filter((party) => of.parties.includes(party))
    .map((party) => ({ of, subjectId, party, as: party, personIds: [] }));
  return personIds.length === 0
    ? parties
    : [{ of, subjectId, party: 'named', as: audience[0]!, personIds }, ...parties];
}
