import { useInfiniteQuery } from '@tanstack/react-query';
import { keyOf } from '../../server/ask.ts';
import { trpc } from '../../server/trpc.ts';

/** The finished measures one was given, latest first and a page at a time; not asked for until they are `wanted`. */
export function useFinishedMeasures(wanted: boolean) {
  return useInfiniteQuery({
    queryKey: keyOf('measure.finished'),
    queryFn: ({ pageParam: before }) => trpc.measure.finished.query({ before }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    enabled: wanted,
  });
}
