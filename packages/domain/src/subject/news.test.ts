import { describe, expect, it } from 'vitest';
import { defineNews } from './define-news.ts';
import { news } from './news.ts';

const OF_REPORTS = defineNews('incident', {
  'incident.received': { audience: ['reporter', 'affected'], urgency: 'now', group: 'case' },
});
const OF_MEASURES = defineNews('measure', {
  'measure.assigned': { audience: ['owner'], urgency: 'today', group: 'measure' },
  'measure.changed': { audience: ['owner'], urgency: 'today', group: 'measure' },
});

describe('news', () => {
  const made = { newId: () => 'n', now: new Date('2026-03-02T10:00:00Z') };

  it('is about what its topic is about, and names each party and person once', () => {
    const to = { parties: ['reporter', 'affected', 'reporter'], leftOut: ['a', 'a'] } as const;
    expect(news(made, OF_REPORTS, 'incident.received', 'i', to)).toEqual([
      {
        ...{ id: 'n', topic: 'incident.received', subject: { type: 'incident', id: 'i' }, createdAt: made.now },
        ...{ parties: ['reporter', 'affected'], personIds: [], leftOut: ['a'] },
      },
    ]);
    const named = news(made, OF_MEASURES, 'measure.changed', 'm', { personIds: ['b', 'c', 'b', 'd'], leftOut: ['c'] });
    expect(named).toMatchObject([{ subject: { type: 'measure', id: 'm' }, personIds: ['b', 'd'] }]);
  });

  it('is none when there is nobody to tell', () => {
    expect(news(made, OF_REPORTS, 'incident.received', 'i', { leftOut: ['a'] })).toEqual([]);
    expect(news(made, OF_MEASURES, 'measure.assigned', 'm', { personIds: ['a'], leftOut: ['a'] })).toEqual([]);
  });
});
