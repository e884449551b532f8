import { useQuery } from '@tanstack/react-query';
import { QUERY_KEYS } from './query-keys.ts';
import { trpc } from './trpc.ts';

const FRESH_MS = 5 * 60_000;

/** The municipality's places as they are today. */
export function usePlaces() {
  return useQuery({
    queryKey: QUERY_KEYS.places,
    queryFn: async () => (await trpc.organisation.tree.query({})).nodes,
    staleTime: FRESH_MS,
  });
}
