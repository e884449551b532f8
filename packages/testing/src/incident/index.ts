export { incidentsInMemory } from './incidents-in-memory.ts';
