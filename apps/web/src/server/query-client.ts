import { onlineManager } from '@tanstack/react-query';
import { makeQueryClient } from '@vern/app-frame/server';

// It takes a page for online until told otherwise: one that was opened without a network would miss that it came back.
onlineManager.setOnline(navigator.onLine);

/** Answers are kept for the page. Without a network it is said at once, and asked again when there is one. */
export const queryClient = makeQueryClient('always');
