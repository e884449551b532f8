import type { Topic } from '@vern/domain/notification';
import type { IncidentFacts } from '@vern/domain/ports';
import type { Work } from '../../work.ts';

/** What is new in a report since one looked: an answer, or something else. */
export const NEWS = ['answer', 'other'] as const;

/** A report of one's own, and what is new in it; null when nothing is. */
export type MyIncident = { readonly facts: IncidentFacts; readonly news: (typeof NEWS)[number] | null };

const ANSWERS: readonly Topic[] = ['incident.answered', 'incident.closed'];

/** The reports one has sent or that are about what happened to one; those with unread news first, then newest first. */
export async function listMine({ ports, scope }: Work): Promise<readonly MyIncident[]> {
  const [mine, notices] = await Promise.all([ports.incidents.mine(scope), ports.notices.list(scope)]);
  const unread = notices.filter((notice) => !notice.readAt);
  const newsOf = (incidentId: string): MyIncident['news'] => {
    const topics = unread.filter(({ subject }) => subject.id === incidentId).map(({ topic }) => topic);
    if (topics.length === 0) return null;
    return topics.some((topic) => ANSWERS.includes(topic)) ? 'answer' : 'other';
  };
  const rows = mine.map((facts) => ({ facts, news: newsOf(facts.id) }));
  return [...rows.filter(({ news }) => news), ...rows.filter(({ news }) => !news)];
}
