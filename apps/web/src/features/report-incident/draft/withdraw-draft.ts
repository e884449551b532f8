import type { QueryClient } from '@tanstack/react-query';
import { keyOf } from '../../../server/ask.ts';

/** Offer a draft no more, from this moment: what was fetched before would bring back what is thrown away. */
export function withdrawDraft(client: QueryClient, draftId: string): void {
  client.setQueryData<{ readonly drafts: readonly { readonly id: string }[] }>(
    keyOf('draft.list', {}),
    (known) => known && { ...known, drafts: known.drafts.filter(({ id }) => id !== draftId) },
  );
}
