import { DomainError } from '@vern/domain/errors';
import { type IncidentStatus, OPEN_STATUSES } from '@vern/domain/incident';
import { can } from '@vern/domain/incident/policy';
import type { FoundReport, PageKey } from '@vern/domain/incident/ports';
import { predecessorIdsOf } from '@vern/domain/org-tree';
import type { IncidentKind } from '@vern/domain/theme/violence';
import { followedPlacesOf } from '../../places/followed-places.ts';
import { handledPlacesOf, steeredPlacesOf } from '../../places/handled-places.ts';
import type { Work } from '../../work.ts';
import { eventScopeOf } from '../scope/incident-scope.ts';

/** Which states a search takes in. */
export const SEARCH_STATES = ['all', 'open', 'closed'] as const;

export type SearchRequest = {
  /** Null for every place that the actor handles or follows. */
  readonly nodeId: string | null;
  readonly state: (typeof SEARCH_STATES)[number];
  readonly kind: IncidentKind | null;
  /** The last eight characters of the id, in lower case. */
  readonly number: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly before: PageKey | null;
  readonly pageSize: number;
};

/** One page of what was found, and the key of the next page. */
export type SearchPage = { readonly found: readonly FoundReport[]; readonly next: PageKey | null };

const STATUSES: Readonly<Record<SearchRequest['state'], readonly IncidentStatus[]>> = {
  all: [...OPEN_STATUSES, 'closed', 'withdrawn'],
  open: OPEN_STATUSES,
  closed: ['closed', 'withdrawn'],
};

/**
 * The reports of places that the actor handles or follows, newest first. People are no condition: a name in a question
 * would stand in logs and histories, and a list that answers to one would tell who reported.
 * @throws {DomainError} `not_found` for a place that is neither, and for whoever has none.
 */
export async function searchReports(work: Work, request: SearchRequest): Promise<SearchPage> {
  const { nodeId, state, kind, number, from, to, before, pageSize } = request;
  const mine = [...handledPlacesOf(work), ...steeredPlacesOf(work), ...followedPlacesOf(work)].map(({ id }) => id);
  const asked = nodeId === null ? mine : mine.filter((id) => id === nodeId);
  if (asked.length === 0) throw new DomainError('not_found', { id: nodeId ?? '' });
  const { tree } = work.organisation;
  const rows = await work.ports.incidents.search(work.scope, {
    nodeIds: [...new Set(asked.flatMap((id) => [id, ...predecessorIdsOf(tree, id)]))],
    statuses: STATUSES[state],
    ...(kind ? { kind } : {}),
    ...(number ? { number } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    day: work.day,
    ...(before ? { before } : {}),
    pageSize: pageSize + 1,
  });
  const page = rows.slice(0, pageSize);
  const last = page.at(-1)?.facts;
  return {
    found: page.filter(({ facts }) => can(work.actor, 'read', eventScopeOf(work, facts), work.day)),
    next: rows.length > pageSize && last ? { due: null, receivedAt: last.receivedAt, id: last.id } : null,
  };
}
