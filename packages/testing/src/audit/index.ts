export { auditInMemory } from './audit-in-memory.ts';
