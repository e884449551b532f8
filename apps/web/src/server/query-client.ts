import { onlineManager, QueryClient } from '@tanstack/react-query';
import { refusalOf } from '../refusal/refusal-of.ts';

// It takes a page for online until told otherwise: one that was opened without a network would miss that it came back.
onlineManager.setOnline(navigator.onLine);

/** Answers are kept for the page; a refusal is an answer, so only the network's failures are tried again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // Without a network it is said at once, and asked again when there is one.
      networkMode: 'always',
      retry: (failures, error) => navigator.onLine && failures < 2 && refusalOf(error).code === 'offline',
    },
    // A step that failed is taken again by the person who took it.
    mutations: { retry: false, networkMode: 'always' },
  },
});
