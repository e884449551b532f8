import { describe, expect, it } from 'vitest';
import { NOUN_STEPS, SUBJECT_TYPES } from '../nouns/index.ts';
import { type StepTable, toldOf } from '../step/index.ts';
import { TOPICS, type Topic, topicFacts } from './topics.ts';

const TOPIC_CODES = Object.keys(TOPICS) as Topic[];
const STEPS = (NOUN_STEPS as readonly StepTable<string, string, never>[]).flatMap((table) =>
  table.names.map((step) => [`${table.noun}.${step}`, table, step] as const),
);
const PARTIES_OF = new Map<string, readonly string[]>(NOUN_STEPS.map(({ noun, parties }) => [noun, parties]));

describe('TOPICS', () => {
  it.each(TOPIC_CODES)('%s begins with the noun that it is about, and is for parties of that noun', (topic) => {
    const { subject, audience } = topicFacts(topic);
    expect(SUBJECT_TYPES).toContain(subject);
    expect(topic.split('.')[0]).toBe(subject);
    expect(audience).not.toEqual([]);
    expect(PARTIES_OF.get(subject)).toEqual(expect.arrayContaining([...audience]));
    expect(new Set(audience).size).toBe(audience.length);
  });

  it('tells another topic of the same noun, to a party that both are for', () => {
    const others = TOPIC_CODES.flatMap((topic) =>
      Object.entries(topicFacts(topic).toldAs ?? {}).map(([party, other]) => [topic, party, other as Topic] as const),
    );
    expect(others).toEqual([['incident.submitted', 'affected', 'incident.reported_for_you']]);
    for (const [topic, party, other] of others) {
      expect(topicFacts(other).subject).toBe(topicFacts(topic).subject);
      expect(topicFacts(topic).audience).toContain(party);
      expect(topicFacts(other).audience).toContain(party);
    }
  });

  it.each(STEPS)('is for everybody whom %s tells, in whatever state', (_, table, step) => {
    const topic = table.rows[step]!.news as Topic | undefined;
    const told = table.statuses.codes.flatMap((from) =>
      table.parties.flatMap((by) => toldOf(table, { step, from, by })),
    );
    expect(topic ? topicFacts(topic).audience : []).toEqual(expect.arrayContaining(told));
  });

  it.each(STEPS)('has what %s is called as news', (_, table, step) => {
    const { news: topic = TOPIC_CODES[0] } = table.rows[step]!;
    expect(TOPIC_CODES).toContain(topic);
  });
});
