export { organisationInMemory } from './organisation-in-memory.ts';
