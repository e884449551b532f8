export type { SessionAuditAction } from './session-audit-action.ts';
