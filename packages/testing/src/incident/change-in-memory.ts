import type { ActorScope } from '@vern/domain/access';
import { DomainError } from '@vern/domain/errors';
import type { IncidentChange } from '@vern/domain/incident/ports';
import { withObserved } from '@vern/domain/incident/record';
import { isOpenMeasure } from '@vern/domain/measure';
import type { MemoryIncident, MemoryStore } from '../memory/memory-store.ts';
import { nameIn } from '../memory/name-in.ts';

/** Write one step of the handling: all of it, or, when somebody was faster, nothing. */
export function changeInMemory(store: MemoryStore, { actorId }: ActorScope, change: IncidentChange): void {
  const found = store.incidents.get(change.incidentId);
  if (!found) throw new DomainError('not_found', { id: change.incidentId });
  const { version } = found.facts;
  if (version !== change.expectedVersion) throw new DomainError('stale_version', { id: change.incidentId });
  const { changedMeasure } = change;
  const measures = found.measures.map((each) => {
    if (each.id !== changedMeasure?.id) return each;
    if (each.version !== changedMeasure.expectedVersion || !isOpenMeasure(each))
      throw new DomainError('stale_version', { id: each.id });
    const ownerName = nameIn(store, changedMeasure.set.ownerId ?? each.ownerId);
    return { ...each, ...changedMeasure.set, ownerName, version: each.version + 1 };
  });
  const written = (change.statements ?? []).map((each) => ({
    ...each,
    authorId: actorId,
    authorName: nameIn(store, actorId),
    redactedAt: null,
  }));
  const decided = (change.measures ?? []).map(({ createdById: _by, ...each }) => ({
    ...each,
    ownerName: nameIn(store, each.ownerId),
    doneAt: null,
    version: 1,
  }));
  store.incidents.set(change.incidentId, {
    ...found,
    ...(change.observed ? withObserved(found, change.observed) : {}),
    toldLater: [...found.toldLater, ...toldIn(change)],
    facts: { ...found.facts, ...change.set, ...change.observed?.follows, version: version + 1 },
    statements: [...found.statements, ...written],
    measures: [...measures, ...decided],
  });
  store.audit.push(...change.audit.map((entry) => ({ ...entry, actorId })));
  store.outbox.push(...(change.news ?? []));
  store.deltas.push(...(change.deltas ?? []));
  if (change.firstAnswer) store.firstAnswers.push(change.firstAnswer);
}

function toldIn({ observed }: IncidentChange): MemoryIncident['toldLater'] {
  return (observed?.observations ?? []).map(({ field }) => ({ affectedId: observed!.affectedId, field }));
}
