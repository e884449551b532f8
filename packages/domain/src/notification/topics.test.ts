import { describe, expect, it } from 'vitest';
import { INCIDENT_PARTIES, INCIDENT_STEPS } from '../incident/index.ts';
import { toldOf } from '../step/index.ts';
import { pathOf, SUBJECT_TYPES } from '../subject/index.ts';
import { news, TOPICS, type Topic, topicFacts } from './index.ts';

const TOPIC_CODES = Object.keys(TOPICS) as Topic[];
const PARTIES_OF = { incident: INCIDENT_PARTIES, measure: ['owner', 'handler'] } as const;

describe('TOPICS', () => {
  it.each(TOPIC_CODES)('%s begins with the noun that it is about, and is for parties of that noun', (topic) => {
    const { subject, audience } = topicFacts(topic);
    expect(SUBJECT_TYPES).toContain(subject);
    expect(topic.split('.')[0]).toBe(subject);
    expect(audience).not.toEqual([]);
    expect(PARTIES_OF[subject]).toEqual(expect.arrayContaining([...audience]));
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

  it.each(INCIDENT_STEPS.names)('is for everybody whom %s tells, in whatever state', (step) => {
    const { news: topic }: { readonly news?: Topic; readonly to: string } = INCIDENT_STEPS.rows[step];
    const told = INCIDENT_STEPS.statuses.codes.flatMap((from) =>
      INCIDENT_PARTIES.flatMap((by) => toldOf(INCIDENT_STEPS, { step, from, by })),
    );
    expect(topic ? topicFacts(topic).audience : []).toEqual(expect.arrayContaining(told));
  });
});

describe('news', () => {
  const made = { newId: () => 'n', now: new Date('2026-03-02T10:00:00Z') };

  it('is about what its topic is about, and names each party and person once', () => {
    const to = { parties: ['reporter', 'affected', 'reporter'], leftOut: ['a', 'a'] } as const;
    expect(news(made, 'incident.received', 'i', to)).toEqual([
      {
        ...{ id: 'n', topic: 'incident.received', subject: { type: 'incident', id: 'i' }, createdAt: made.now },
        ...{ parties: ['reporter', 'affected'], personIds: [], leftOut: ['a'] },
      },
    ]);
    const named = news(made, 'measure.changed', 'm', { personIds: ['b', 'c', 'b', 'd'], leftOut: ['c'] });
    expect(named).toMatchObject([{ subject: { type: 'measure', id: 'm' }, personIds: ['b', 'd'] }]);
  });

  it('is none when there is nobody to tell', () => {
    expect(news(made, 'incident.received', 'i', { leftOut: ['a'] })).toEqual([]);
    expect(news(made, 'measure.assigned', 'm', { personIds: ['a'], leftOut: ['a'] })).toEqual([]);
  });
});

describe('pathOf', () => {
  it('leads to the case, and for a measure to the list of one’s own', () => {
    expect(pathOf({ type: 'incident', id: 'i' })).toBe('/saker/i');
    expect(pathOf({ type: 'measure', id: 'm' })).toBe('/tiltak');
  });
});
