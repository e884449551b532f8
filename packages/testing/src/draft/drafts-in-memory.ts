import { DomainError } from '@vern/domain/errors';
import type { DraftPort } from '@vern/domain/incident/ports';
import type { MemoryIncident, MemoryStore } from '../memory/memory-store.ts';

/** Listed at a time, at most. */
const MOST = 20;

/** Begun reports in memory. */
export function draftsInMemory({ drafts, incidents }: MemoryStore): DraftPort {
  return {
    list: async ({ actorId }) =>
      [...drafts.values()]
        .filter(({ ownerId }) => ownerId === actorId)
        .sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())
        .slice(0, MOST)
        .map(({ ownerId: _owner, ...draft }) => draft),
    save: async ({ actorId: ownerId }, draft, basedOn) => {
      const stored = drafts.get(draft.id);
      if (stored && stored.ownerId !== ownerId) throw new DomainError('not_found', { id: draft.id });
      if (stored && stored.version !== basedOn) throw new DomainError('stale_version', { id: draft.id });
      const version = (basedOn ?? 0) + 1;
      drafts.set(draft.id, { ...draft, ownerId, version });
      return version;
    },
    sentAs: async ({ actorId }, draftIds) => {
      const isOwn = ({ idempotencyKey, identities }: MemoryIncident) =>
        draftIds.includes(idempotencyKey) &&
        identities.some(({ personId, relation }) => personId === actorId && relation === 'reporter');
      return new Map([...incidents.values()].filter(isOwn).map((each) => [each.idempotencyKey, each.facts.id]));
    },
    remove: async ({ actorId }, draftId) => {
      if (drafts.get(draftId)?.ownerId === actorId) drafts.delete(draftId);
    },
  };
}
