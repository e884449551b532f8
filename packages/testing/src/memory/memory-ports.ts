import { type FixedClock, fixedClock } from '../fixed-clock.ts';
import { countsInMemory } from './counts-in-memory.ts';
import { incidentsInMemory } from './incidents-in-memory.ts';
import { measuresInMemory } from './measures-in-memory.ts';
import type { MemoryStore } from './memory-store.ts';
import { organisationInMemory, sessionsInMemory } from './people-in-memory.ts';
import { auditInMemory, draftsInMemory, noticesInMemory } from './words-in-memory.ts';

/** Every port of the API over one store in memory. They keep no secrets: a test over them proves the policies alone. */
export function memoryPorts(store: MemoryStore, clock: FixedClock = fixedClock()) {
  return {
    audit: auditInMemory(store),
    counts: countsInMemory(store),
    drafts: draftsInMemory(store),
    incidents: incidentsInMemory(store),
    measures: measuresInMemory(store),
    notices: noticesInMemory(store),
    organisation: organisationInMemory(store, clock),
    sessions: sessionsInMemory(store),
  };
}
