import { useQuery } from '@tanstack/react-query';
import { QUERY_KEYS } from '../../server/query-keys.ts';
import { trpc } from '../../server/trpc.ts';

/** The empty chairs of today, where one may look at them. */
export function useVacancies(isOpen: boolean) {
  return useQuery({
    queryKey: QUERY_KEYS.vacancies,
    queryFn: () => trpc.organisation.vacancies.query({}),
    enabled: isOpen,
  });
}
