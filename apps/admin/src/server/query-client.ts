import { makeQueryClient } from '@vern/app-frame/server';

/** Answers are kept for the page. */
export const queryClient = makeQueryClient('online');
