import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Person } from '../../server/answers.ts';
import { keyOf } from '../../server/ask.ts';
import { trpc } from '../../server/trpc.ts';

/** So many that a phone has an end in sight: who looks for somebody searches. */
const PAGE_SIZE = 20;

type PageKey = { readonly name: string; readonly id: string } | null;

/**
 * The municipality's people by name, page after page. One more than a page is asked for: it tells that there are more.
 *
 * @param search - Part of a name; everybody when it is empty.
 * @param nodeId - The place whose people are asked for; null for everybody.
 */
export function usePeople(search: string, nodeId: string | null, isOpen: boolean) {
  return useInfiniteQuery({
    queryKey: [...keyOf('organisation.people'), search, nodeId],
    enabled: isOpen,
    placeholderData: keepPreviousData,
    initialPageParam: null as PageKey,
    queryFn: async ({ pageParam }) => {
      const asked = { after: pageParam, pageSize: PAGE_SIZE + 1, ...(nodeId === null ? {} : { nodeId }) };
      return (await trpc.organisation.people.query(search === '' ? asked : { ...asked, search })).people;
    },
    getNextPageParam: (page: readonly Person[]): PageKey | undefined => {
      const last = page.length > PAGE_SIZE ? page[PAGE_SIZE - 1] : undefined;
      return last && { name: last.name, id: last.id };
    },
    select: ({ pages }) => pages.flatMap((page) => page.slice(0, PAGE_SIZE)),
  });
}
