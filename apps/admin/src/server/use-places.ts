import { useQuery } from '@tanstack/react-query';
import { ask } from './ask.ts';

const FRESH_MS = 5 * 60_000;

/** The municipality's places as they are today. */
export function usePlaces() {
  return useQuery({
    ...ask('organisation.tree', {}),
    select: ({ nodes }) => nodes,
    staleTime: FRESH_MS,
  });
}
