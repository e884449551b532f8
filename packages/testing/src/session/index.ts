export { sessionsInMemory } from './sessions-in-memory.ts';
