import type { NounExpectations } from './access/noun-expectations.ts';
import { incidentsInMemory } from './memory/incidents-in-memory.ts';
import { measuresInMemory } from './memory/measures-in-memory.ts';
import type { MemoryStore } from './memory/memory-store.ts';

/** How each noun is kept in memory, by the name of its port. */
export function nounsInMemory(store: MemoryStore) {
  return {
    incidents: incidentsInMemory(store),
    measures: measuresInMemory(store),
  };
}

/** Who may do what with one of each noun that has a table of its own for it, apart from reports, whose table says more. */
export const NOUN_EXPECTATIONS: readonly NounExpectations[] = [];
