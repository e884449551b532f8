import type { StoredDraft } from '@vern/domain/incident/ports';
import type { Work } from '../work.ts';

/**
 * What the actor has begun and not sent, newest first. A save that was under way while its report was sent may leave a
 * draft in the store: it is not offered to be gone on with.
 */
export async function listDrafts({ ports, scope }: Pick<Work, 'ports' | 'scope'>): Promise<readonly StoredDraft[]> {
  const drafts = await ports.drafts.list(scope);
  const ids = drafts.map(({ id }) => id);
  const sent = ids.length > 0 ? await ports.drafts.sentAs(scope, ids) : new Map();
  return drafts.filter(({ id }) => !sent.has(id));
}
