import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OwnMeasure } from '../../server/answers.ts';
import { QUERY_KEYS } from '../../server/query-keys.ts';
import { trpc } from '../../server/trpc.ts';

/** The measures one was given; open ones stand first. */
export function useMeasures() {
  return useQuery({
    queryKey: QUERY_KEYS.measures,
    queryFn: async () => (await trpc.measure.mine.query({})).measures,
  });
}

/** Say that one of them is done. */
export function useFinishMeasure() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id: measureId, version }: Pick<OwnMeasure, 'id' | 'version'>) =>
      trpc.measure.finish.mutate({ measureId, version }),
    onSuccess: ({ measures }) => client.setQueryData(QUERY_KEYS.measures, measures),
    // Somebody was faster: what stands there then is the truth.
    onError: () => client.invalidateQueries({ queryKey: QUERY_KEYS.measures }),
  });
}
