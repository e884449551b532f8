import { type FixedClock, fixedClock } from '../fixed-clock.ts';
import { nounsInMemory } from '../nouns.ts';
import { countsInMemory } from './counts-in-memory.ts';
import type { MemoryStore } from './memory-store.ts';
import { organisationInMemory, sessionsInMemory } from './people-in-memory.ts';
import { auditInMemory, draftsInMemory, noticesInMemory } from './words-in-memory.ts';

/** Every port of the API over one store in memory. They keep no secrets: a test over them proves the policies alone. */
export function memoryPorts(store: MemoryStore, clock: FixedClock = fixedClock()) {
  return {
    ...nounsInMemory(store),
    audit: auditInMemory(store),
    counts: countsInMemory(store),
    drafts: draftsInMemory(store),
    notices: noticesInMemory(store),
    organisation: organisationInMemory(store, clock),
    sessions: sessionsInMemory(store),
  };
}
