/** What is recorded of a session: that somebody signed in and out. */
export type SessionAuditAction = 'session.start' | 'session.end';
