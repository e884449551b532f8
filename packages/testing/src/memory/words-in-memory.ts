import type { AuditPort } from '@vern/domain/audit/ports';
import { DomainError } from '@vern/domain/errors';
import type { DraftPort } from '@vern/domain/incident/ports';
import type { NoticePort } from '@vern/domain/notification/ports';
import type { MemoryIncident, MemoryStore } from './memory-store.ts';
import { nameIn } from './name-in.ts';

const HOUR_MS = 3_600_000;

/** History in memory: every change, and one look an actor, report and hour. */
export function auditInMemory(store: MemoryStore): AuditPort {
  const { audit } = store;
  const hourOf = (at: Date) => Math.floor(at.getTime() / HOUR_MS);
  return {
    recordRead: async ({ actorId }, entry) => {
      const isThere = audit.some(
        (each) =>
          each.action === entry.action &&
          each.actorId === actorId &&
          each.subject.id === entry.subject.id &&
          hourOf(each.at) === hourOf(entry.at),
      );
      if (!isThere) audit.push({ ...entry, actorId });
    },
    timeline: async (_scope, subject) =>
      audit
        .filter((entry) => entry.subject.id === subject.id)
        .map((entry) => ({ ...entry, actorName: nameIn(store, entry.actorId) })),
  };
}

/** Begun reports in memory. */
export function draftsInMemory({ drafts, incidents }: MemoryStore): DraftPort {
  return {
    list: async ({ actorId }) => [...drafts.values()].filter(({ ownerId }) => ownerId === actorId),
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

/** Notices in memory. */
export function noticesInMemory({ notices, incidents }: MemoryStore): NoticePort {
  const isOwn = (subjectId: string, actorId: string) =>
    incidents.get(subjectId)?.identities.some(({ personId }) => personId === actorId) ?? false;
  return {
    list: async ({ actorId }) =>
      [...notices.values()]
        .filter(({ ownerId }) => ownerId === actorId)
        .filter(({ topic, subject }) => topic !== 'incident.question' || incidents.get(subject.id)?.facts.askedOn)
        .map((notice) => ({
          ...notice,
          isOwn: isOwn(notice.subject.id, actorId),
          about: incidents.get(notice.subject.id)?.facts ?? null,
        }))
        .map(({ about, ...notice }) => ({
          ...notice,
          about: about && { kinds: about.kinds, occurredOn: about.occurredOn },
        })),
    markRead: async ({ actorId }, ids, at) => {
      for (const [id, notice] of notices) {
        if (ids.includes(id) && notice.ownerId === actorId) notices.set(id, { ...notice, readAt: at });
      }
    },
  };
}
