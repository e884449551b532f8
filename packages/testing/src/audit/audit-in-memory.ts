import type { AuditPort } from '@vern/domain/audit/ports';
import type { MemoryStore } from '../memory/memory-store.ts';
import { nameIn } from '../memory/name-in.ts';

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
        .filter((entry) => entry.subject.type === subject.type && entry.subject.id === subject.id)
        .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
        .map(({ id, at, action, actorId, details }) => ({
          ...{ id, at, action, actorId, details },
          actorName: nameIn(store, actorId),
        })),
  };
}
