import type { QueryClient } from '@tanstack/react-query';
import { touch } from '../../../server/ask.ts';

/** A draft has become a report: what was fetched before may still offer the draft, and lack the report. */
export function refetchOffered(client: QueryClient): void {
  void touch(client, 'draft.list', 'incident.mine');
}
