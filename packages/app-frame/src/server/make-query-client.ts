import { QueryClient } from '@tanstack/react-query';
import { refusalOf } from '../refusal/index.ts';

/**
 * Keeps answers for the page. A refusal is an answer, so only the network's failures are tried again.
 *
 * @param networkMode - `always` says at once that there is no network, and `online` waits for one.
 */
export function makeQueryClient(networkMode: 'always' | 'online'): QueryClient {
  const mayTry = () => networkMode === 'online' || navigator.onLine;
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        networkMode,
        retry: (failures, error) => mayTry() && failures < 2 && refusalOf(error).code === 'offline',
      },
      // A step that failed is taken again by the person who took it.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
