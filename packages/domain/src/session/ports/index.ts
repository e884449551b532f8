export type { SessionFacts, SessionPort, SessionRecord } from './session-port.ts';
