export type { AuditPort, TimelineEntry } from './audit-port.ts';
