import { useQuery } from '@tanstack/react-query';
import { ask } from '../../server/ask.ts';

/** The empty chairs of today, where one may look at them. */
export function useVacancies(isOpen: boolean) {
  return useQuery({ ...ask('organisation.vacancies', {}), enabled: isOpen });
}
