import type { PageKey } from '@vern/domain/incident/ports';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import type { Topic } from '@vern/domain/notification';
import type { Work } from '../../work.ts';

/** What is new in a report since one looked: an answer, or something else. */
export const NEWS = ['answer', 'other'] as const;

/** A report of the actor's own, and what is new in it; null when nothing is. */
export type MyIncident = { readonly facts: IncidentFacts; readonly news: (typeof NEWS)[number] | null };

/** One page of them, the key of the next page, and how many there are on all pages. */
export type MyPage = { readonly mine: readonly MyIncident[]; readonly next: PageKey | null; readonly total: number };

const ANSWERS: readonly Topic[] = ['incident.answered', 'incident.closed'];

/** A page of the reports one has sent or that are about what happened to one; with unread news first, then newest first. */
export async function listMine(
  { ports, scope }: Work,
  { before, pageSize }: { readonly before: PageKey | null; readonly pageSize: number },
): Promise<MyPage> {
  const news = new Map<string, NonNullable<MyIncident['news']>>();
  for (const { topic, subject, readAt } of await ports.notices.list(scope)) {
    if (readAt || subject.type !== 'incident') continue;
    news.set(subject.id, ANSWERS.includes(topic) ? 'answer' : (news.get(subject.id) ?? 'other'));
  }
  const { rows, total } = await ports.incidents.mine(scope, {
    newsOf: [...news.keys()],
    ...(before ? { before } : {}),
    pageSize: pageSize + 1,
  });
  const mine = rows.slice(0, pageSize).map((facts) => ({ facts, news: news.get(facts.id) ?? null }));
  const last = mine.at(-1);
  return { mine, next: rows.length > pageSize && last ? keyOf(last) : null, total };
}

function keyOf({ facts: { receivedAt, id }, news }: MyIncident): PageKey {
  return { due: null, ...(news ? { hasNews: true } : {}), receivedAt, id };
}
