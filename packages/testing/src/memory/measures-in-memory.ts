import { DomainError } from '@vern/domain/errors';
import { isOpenMeasure } from '@vern/domain/measure';
import type { MeasurePort, MeasureRecord, OwnMeasureStep } from '@vern/domain/measure/ports';
import type { MemoryStore } from './memory-store.ts';
import { settleDueInMemory } from './settle-due-in-memory.ts';

/** Measures in memory, by their owner. */
export function measuresInMemory({ incidents, audit, outbox }: MemoryStore): MeasurePort {
  const owned = (ownerId: string) =>
    [...incidents.values()].flatMap(({ facts, measures }) =>
      measures
        .filter((each) => each.ownerId === ownerId)
        .map(({ id, type, title, dueOn, status, createdAt, doneAt, version }) => ({
          ...{ id, type, title, dueOn, status, createdAt, doneAt, version },
          incidentId: facts.id,
          unitId: facts.unitId,
        })),
    );
  const endOf = ({ doneAt, createdAt, id }: Pick<MeasureRecord, 'doneAt' | 'createdAt' | 'id'>) =>
    `${(doneAt ?? createdAt).toISOString()} ${id}`;
  const change = (ownerId: string, step: OwnMeasureStep, to: Partial<MeasureRecord>): void => {
    const { id, expectedVersion: version } = step;
    const found = owned(ownerId).find((each) => each.id === id);
    if (!found) throw new DomainError('not_found', { id });
    if (found.version !== version) throw new DomainError('stale_version', { id });
    const incident = incidents.get(found.incidentId)!;
    const measures = incident.measures.map((each) =>
      each.id === id ? { ...each, ...to, version: version + 1 } : each,
    );
    incidents.set(found.incidentId, settleDueInMemory({ ...incident, measures }));
    audit.push({ ...step.audit, actorId: ownerId });
    outbox.push(...step.news);
  };
  return {
    counts: async ({ actorId }) => {
      const all = owned(actorId);
      const open = all.filter(isOpenMeasure).length;
      return { open, finished: all.length - open };
    },

    open: async ({ actorId }, most) =>
      owned(actorId)
        .filter(isOpenMeasure)
        .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
        .slice(0, most),

    finished: async ({ actorId }, { before, pageSize }) =>
      owned(actorId)
        .filter((each) => !isOpenMeasure(each))
        .filter((each) => !before || endOf(each) < `${before.endedAt.toISOString()} ${before.id}`)
        .sort((a, b) => endOf(b).localeCompare(endOf(a)))
        .slice(0, pageSize),

    find: async ({ actorId }, id) => owned(actorId).find((each) => each.id === id) ?? null,

    finishOwn: async ({ actorId }, { at, ...step }) => change(actorId, step, { status: 'done', doneAt: at }),
    reopenOwn: async ({ actorId }, step) => change(actorId, step, { status: 'planned', doneAt: null }),
  };
}
