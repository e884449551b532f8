import { useInfiniteQuery } from '@tanstack/react-query';
import { QUERY_KEYS } from '../../server/query-keys.ts';
import { trpc } from '../../server/trpc.ts';

/** The finished measures one was given, latest first and a page at a time; not asked for until they are `wanted`. */
export function useFinishedMeasures(wanted: boolean) {
  return useInfiniteQuery({
    queryKey: QUERY_KEYS.finishedMeasures,
    queryFn: ({ pageParam: before }) => trpc.measure.finished.query({ before }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    enabled: wanted,
  });
}
