import { useQuery } from '@tanstack/react-query';
import { ask } from '../../server/ask.ts';

/** A page of the reader's own reports, those with unread news first. */
export function useMine(question: { readonly before?: string | null; readonly pageSize?: number }) {
  return useQuery(ask('incident.mine', question));
}
