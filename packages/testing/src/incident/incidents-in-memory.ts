import { DomainError } from '@vern/domain/errors';
import { WORK_LISTS, type WorkList, workListsOf } from '@vern/domain/incident';
import { type IncidentPort, MOST_GIVEN } from '@vern/domain/incident/ports';
import { isOpenMeasure, isOverdueMeasure } from '@vern/domain/measure';
import type { MemoryStore } from '../memory/memory-store.ts';
import { nameIn } from '../memory/name-in.ts';
import { changeInMemory } from './change-in-memory.ts';
import { dueFirst, inFilter, inSearch, newestFirst, pageOfOwn } from './in-filter.ts';
import { joinSeriesInMemory } from './join-series-in-memory.ts';

/** Reports in memory. Everybody sees every report: what is hidden in a test that uses this, the policies hide. */
export function incidentsInMemory(store: MemoryStore): IncidentPort {
  const { incidents, audit } = store;
  return {
    submit: async ({ actorId }, { facts, continues, idempotencyKey, draftId, ...told }) => {
      const same = [...incidents.values()].find((each) => each.idempotencyKey === idempotencyKey);
      if (same) return { id: same.facts.id, created: false };
      const { identities, affected, health, statements } = told;
      incidents.set(facts.id, {
        facts,
        idempotencyKey,
        health,
        toldLater: [],
        identities: identities.map((each) => ({ ...each, name: nameIn(store, each.personId) })),
        affected,
        statements: statements.map((each) => ({
          ...each,
          authorId: actorId,
          authorName: nameIn(store, actorId),
          redactedAt: null,
        })),
        measures: [],
      });
      if (draftId) store.drafts.delete(draftId);
      audit.push(...told.audit.map((entry) => ({ ...entry, actorId })));
      store.outbox.push(...told.news);
      store.deltas.push(...told.deltas);
      if (continues) joinSeriesInMemory(store, facts.id, continues, actorId);
      return { id: facts.id, created: true };
    },

    find: async (_scope, id) => incidents.get(id) ?? null,
    series: async ({ actorId }, seriesId) =>
      [...incidents.values()]
        .filter(({ facts }) => facts.seriesId === seriesId && facts.status !== 'withdrawn')
        .sort((a, b) => a.facts.occurredOn.localeCompare(b.facts.occurredOn) || newestFirst(b.facts, a.facts))
        .map(({ facts, identities }) => ({ facts, isOwn: identities.some(({ personId }) => personId === actorId) })),
    inbox: async (_scope, filter) =>
      [...incidents.values()]
        .map(({ facts }) => facts)
        .filter((facts) => inFilter(facts, filter))
        .sort(filter.byDue ? dueFirst : newestFirst)
        .slice(0, filter.pageSize),
    given: async ({ actorId }) =>
      [...incidents.values()]
        .map(({ facts }) => facts)
        .filter(({ delegateId }) => delegateId === actorId)
        .sort(newestFirst)
        .slice(0, MOST_GIVEN),
    search: async (_scope, search) =>
      [...incidents.values()]
        .filter(({ facts }) => inSearch(facts, search))
        .sort((a, b) => newestFirst(a.facts, b.facts))
        .slice(0, search.pageSize)
        .map(({ facts, measures }) => ({
          facts,
          measures: {
            open: measures.filter(isOpenMeasure).length,
            overdue: measures.filter((each) => isOverdueMeasure(each, search.day)).length,
            done: measures.filter(({ status }) => status === 'done').length,
          },
        })),
    inboxCounts: async (_scope, { nodeId, day, minSeverity, most }) => {
      const lists = [...incidents.values()]
        .filter(({ facts }) => facts.handlerNodeId === nodeId && facts.severity >= minSeverity)
        .flatMap(({ facts }) => workListsOf({ ...facts, openQuestion: facts.askedOn !== null }, day));
      const count = (list: WorkList) => Math.min(most, lists.filter((each) => each === list).length);
      return Object.fromEntries(WORK_LISTS.codes.map((list) => [list, count(list)])) as Record<WorkList, number>;
    },
    mine: async ({ actorId }, filter) => {
      const own = [...incidents.values()]
        .filter(({ identities }) => identities.some(({ personId }) => personId === actorId))
        .map(({ facts }) => facts);
      return { rows: pageOfOwn(own, filter), total: own.length };
    },
    change: async (scope, change) => changeInMemory(store, scope, change),

    redact: async ({ actorId }, { incidentId, statementId, at, reason, audit: entry, news }) => {
      const found = incidents.get(incidentId);
      const words = found?.statements.find(({ id }) => id === statementId);
      if (!found || !words) throw new DomainError('not_found', { id: statementId });
      if (words.redactedAt !== null) throw new DomainError('already_redacted', { id: statementId });
      const kept = found.statements.map((one) =>
        one.id === statementId ? { ...one, text: null, redactedAt: at } : one,
      );
      const why = { ...reason, authorId: actorId, authorName: nameIn(store, actorId), redactedAt: null };
      incidents.set(incidentId, { ...found, statements: [...kept, why] });
      audit.push({ ...entry, actorId });
      store.outbox.push(...news);
    },
  };
}
