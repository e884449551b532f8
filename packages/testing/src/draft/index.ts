export { draftsInMemory } from './drafts-in-memory.ts';
