export { countsInMemory } from './counts-in-memory.ts';
