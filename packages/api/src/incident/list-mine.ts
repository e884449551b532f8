import type { IncidentFacts } from '@vern/domain/ports';
import type { Work } from '../work.ts';

/** A report of one's own, and whether there is news in it that has not been read. */
export type MyIncident = { readonly facts: IncidentFacts; readonly hasNews: boolean };

/** The reports one has sent or that are about what happened to one; those with unread news first, then newest first. */
export async function listMine({ ports, scope }: Work): Promise<readonly MyIncident[]> {
  const [mine, notices] = await Promise.all([ports.incidents.mine(scope), ports.notices.list(scope)]);
  const news = new Set(notices.filter((notice) => !notice.readAt).map((notice) => notice.incidentId));
  const rows = mine.map((facts) => ({ facts, hasNews: news.has(facts.id) }));
  return [...rows.filter((row) => row.hasNews), ...rows.filter((row) => !row.hasNews)];
}
