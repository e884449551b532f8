import type { SessionFacts, SessionPort } from '@vern/domain/session/ports';
import type { Request } from 'express';
import { idleSinceOf } from './idle-since-of.ts';
import type { KnownSessions } from './known-sessions.ts';
import { readSessionCookie, type SessionCookie } from './session-cookie.ts';
import { hashToken } from './session-token.ts';

const MINUTE_MS = 60_000;

/** Being seen is written down this often at most: a row updated on every request would be a hot one. */
const TOUCH_EVERY_MS = 5 * MINUTE_MS;

type Options = {
  readonly sessions: SessionPort;
  readonly cookie: SessionCookie;
  /** Told of each that is found. */
  readonly known: KnownSessions;
  readonly idleMinutes: number;
  readonly onTouchError: (error: unknown) => void;
};

/** The person whose session a request brings; null for nobody's. */
export function createSessionFinder({ sessions, cookie, known, idleMinutes, onTouchError }: Options) {
  return async (request: Pick<Request, 'headers'>, now: Date): Promise<SessionFacts | null> => {
    const brought = readSessionCookie(request, cookie);
    if (!brought) return null;
    const { municipalityId: id, token } = brought;
    const session = await sessions.find(id, hashToken(token), now, idleSinceOf(now, idleMinutes));
    if (session) known.add(token);
    if (session && now.getTime() - session.lastSeenAt.getTime() > TOUCH_EVERY_MS) {
      const { municipalityId, personId: actorId, sessionId } = session;
      sessions.touch({ municipalityId, actorId }, sessionId, now).catch(onTouchError);
    }
    return session;
  };
}
