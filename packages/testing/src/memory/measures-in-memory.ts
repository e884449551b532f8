import { DomainError } from '@vern/domain/errors';
import { isOpenMeasure } from '@vern/domain/measure';
import type { MeasurePort } from '@vern/domain/ports';
import type { MemoryStore } from './memory-store.ts';

/** Measures in memory, by their owner. */
export function measuresInMemory({ incidents, audit, outbox }: MemoryStore): MeasurePort {
  const owned = (ownerId: string) =>
    [...incidents.values()].flatMap((incident) =>
      incident.measures.filter((each) => each.ownerId === ownerId).map((measure) => ({ incident, measure })),
    );
  return {
    own: async ({ actorId }) =>
      owned(actorId)
        .map(({ incident: { facts }, measure: { id, type, title, dueOn, status, version } }) => ({
          ...{ id, type, title, dueOn, status, version },
          incidentId: facts.id,
          unitId: facts.unitId,
        }))
        .sort((a, b) => Number(isOpenMeasure(b)) - Number(isOpenMeasure(a)) || a.dueOn.localeCompare(b.dueOn)),

    finishOwn: async ({ actorId }, { id, expectedVersion, at, ...told }) => {
      const found = owned(actorId).find(({ measure }) => measure.id === id);
      if (!found) throw new DomainError('not_found', { id });
      const { incident, measure } = found;
      if (measure.version !== expectedVersion) throw new DomainError('stale_version', { id });
      const done = { ...measure, status: 'done', doneAt: at, version: measure.version + 1 } as const;
      const measures = incident.measures.map((each) => (each.id === id ? done : each));
      incidents.set(incident.facts.id, { ...incident, measures });
      audit.push({ ...told.audit, actorId });
      outbox.push(...told.outbox);
    },
  };
}
