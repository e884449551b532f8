import type { SignedIn } from '../data/add-sessions.ts';
import type { ListKey } from '../data/find-deep-key.ts';
import type { Target } from './target.ts';

/** Rows a page, as the inbox asks for by itself. */
export const PAGE_SIZE = 30;

/** A work list of the inbox and the statuses that are in it. */
const LISTS = { new: ['submitted'], closed: ['closed', 'withdrawn'] } as const;

/** Above every report. */
const TOP: ListKey = { receivedAt: new Date('9999-12-31T00:00:00Z'), id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** A page of the inbox, as the screen asks for it. */
export function inboxTarget(
  url: string,
  leaders: readonly SignedIn[],
  page: { readonly workList: keyof typeof LISTS; readonly before: ListKey | null },
): Target {
  const { workList, before } = page;
  const pages = leaders.map(({ cookie, unitId }) => {
    const key = before && `${before.receivedAt.getTime()}.${before.id}`;
    const input = encodeURIComponent(JSON.stringify({ nodeId: unitId, workList, before: key, pageSize: PAGE_SIZE }));
    return { method: 'GET' as const, path: `/trpc/incident.inbox?input=${input}`, headers: { 'x-vern': '1', cookie } };
  });
  return { url, request: (n) => pages[n % pages.length]! };
}

/** The same rows from the floor: one more than a page, since that is how the next one's key is known. */
export function floorListTarget(
  url: string,
  unit: { readonly municipalityId: string; readonly unitId: string },
  page: { readonly workList: keyof typeof LISTS; readonly before: ListKey | null },
): Target {
  const { receivedAt, id } = page.before ?? TOP;
  const query = new URLSearchParams({
    municipality: unit.municipalityId,
    unit: unit.unitId,
    beforeAt: receivedAt.toISOString(),
    beforeId: id,
    statuses: LISTS[page.workList].join(','),
    size: String(PAGE_SIZE + 1),
  });
  const request = { method: 'GET' as const, path: `/list?${query}`, headers: {} };
  return { url, request: () => request };
}
