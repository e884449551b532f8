import { type FixedClock, fixedClock } from '../fixed-clock.ts';
import { nounsInMemory } from '../nouns.ts';
import type { MemoryStore } from './memory-store.ts';

/**
 * Every port of the API over one store in memory. They keep what a port promises (the nouns' contracts), and nobody from
 * reading another's report: a test over them proves the policies alone.
 */
export function memoryPorts(store: MemoryStore, clock: FixedClock = fixedClock()) {
  return nounsInMemory(store, clock);
}
