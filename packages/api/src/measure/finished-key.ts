import type { FinishedKey } from '@vern/domain/measure/ports';
import { pageKeySchema, presentPageKey } from '../page/page-key.ts';

/** Where a page of finished measures ends, as text. */
export function presentFinishedKey({ endedAt, id }: FinishedKey): string {
  return presentPageKey({ due: null, receivedAt: endedAt, id });
}

/** The text of `presentFinishedKey`, read back. */
export const finishedKeySchema = pageKeySchema.transform(
  ({ receivedAt, id }): FinishedKey => ({ endedAt: receivedAt, id }),
);
