export { noticesInMemory } from './notices-in-memory.ts';
