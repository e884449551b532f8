export { measuresInMemory } from './measures-in-memory.ts';
