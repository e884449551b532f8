import { DomainError } from '@vern/domain/errors';
import { isOpenMeasure } from '@vern/domain/measure';
import type { FoundMeasure, MeasurePort } from '@vern/domain/measure/ports';
import type { MemoryStore } from '../memory/memory-store.ts';
import { settleDueInMemory } from '../memory/settle-due-in-memory.ts';

/** Measures in memory. One by one everybody finds each: what is hidden in a test that uses this, the policies hide. */
export function measuresInMemory({ incidents, audit, outbox }: MemoryStore): MeasurePort {
  const all = (): readonly FoundMeasure[] =>
    [...incidents.values()].flatMap(({ facts, measures }) =>
      measures.map(({ ownerName: _name, ...each }) => ({
        ...each,
        origins: [{ type: 'incident' as const, id: facts.id }],
        nodeId: facts.departmentId ?? facts.unitId,
      })),
    );
  const owned = (ownerId: string) => all().filter((each) => each.ownerId === ownerId);
  const endOf = ({ doneAt, createdAt, id }: Pick<FoundMeasure, 'doneAt' | 'createdAt' | 'id'>) =>
    `${(doneAt ?? createdAt).toISOString()} ${id}`;
  return {
    counts: async ({ actorId }) => {
      const own = owned(actorId);
      const open = own.filter(isOpenMeasure).length;
      return { open, finished: own.length - open };
    },

    open: async ({ actorId }, most) =>
      owned(actorId)
        .filter(isOpenMeasure)
        .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || (a.id < b.id ? -1 : 1))
        .slice(0, most),

    finished: async ({ actorId }, { before, pageSize }) =>
      owned(actorId)
        .filter((each) => !isOpenMeasure(each))
        .filter((each) => !before || endOf(each) < `${before.endedAt.toISOString()} ${before.id}`)
        .sort((a, b) => endOf(b).localeCompare(endOf(a)))
        .slice(0, pageSize),

    find: async (_scope, id) => all().find((each) => each.id === id) ?? null,

    change: async ({ actorId }, { id, expectedVersion: version, from, set, ...told }) => {
      const found = all().find((each) => each.id === id);
      if (!found) throw new DomainError('not_found', { id });
      if (found.version !== version || found.status !== from) throw new DomainError('stale_version', { id });
      for (const origin of found.origins) {
        const incident = incidents.get(origin.id)!;
        const measures = incident.measures.map((each) =>
          each.id === id ? { ...each, ...set, version: version + 1 } : each,
        );
        incidents.set(origin.id, settleDueInMemory({ ...incident, measures }));
      }
      audit.push(...told.audit.map((entry) => ({ ...entry, actorId })));
      outbox.push(...told.news);
    },
  };
}
