import type { NounExpectations } from './access/noun-expectations.ts';
import { auditInMemory } from './audit/index.ts';
import { draftsInMemory } from './draft/index.ts';
import type { FixedClock } from './fixed-clock.ts';
import { incidentsInMemory } from './incident/index.ts';
import { measuresInMemory } from './measure/index.ts';
import type { MemoryStore } from './memory/memory-store.ts';
import { noticesInMemory } from './notice/index.ts';
import { organisationInMemory } from './organisation/index.ts';
import { countsInMemory } from './overview/index.ts';
import { sessionsInMemory } from './session/index.ts';

/** How each noun is kept in memory, by the name of its port. */
export function nounsInMemory(store: MemoryStore, clock: FixedClock) {
  return {
    audit: auditInMemory(store),
    drafts: draftsInMemory(store),
    incidents: incidentsInMemory(store),
    measures: measuresInMemory(store),
    notices: noticesInMemory(store),
    organisation: organisationInMemory(store, clock),
    counts: countsInMemory(store),
    sessions: sessionsInMemory(store),
  };
}

/** Who may do what with one of each noun that has a table of its own for it, apart from reports, whose table says more. */
export const NOUN_EXPECTATIONS: readonly NounExpectations[] = [];
