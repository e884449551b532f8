import type { QueryClient } from '@tanstack/react-query';
import { QUERY_KEYS } from '../../../server/query-keys.ts';

/** A draft has become a report: what was fetched before may still offer the draft, and lack the report. */
export function refetchOffered(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: QUERY_KEYS.drafts });
  void client.invalidateQueries({ queryKey: QUERY_KEYS.everyMine });
}
