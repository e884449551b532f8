import { useQuery } from '@tanstack/react-query';
import { QUERY_KEYS } from '../../server/query-keys.ts';
import { trpc } from '../../server/trpc.ts';

/** The open measures one was given, and how many are open and finished. */
export function useMeasures() {
  return useQuery({ queryKey: QUERY_KEYS.measures, queryFn: () => trpc.measure.mine.query({}) });
}
