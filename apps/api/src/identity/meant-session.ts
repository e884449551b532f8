import type { SessionFacts } from '@vern/domain/session/ports';
import type { Request } from 'express';

/** Names whose page it is that asks: the person's id. */
const HEADER = 'x-vern-person';

/**
 * The session that a request brings, where it is the one the page was opened in; else nobody's. A page that was left open
 * asks with whatever session its browser has by then, and what one person wrote must not arrive in another's name.
 */
export function meantSession(request: Pick<Request, 'get'>, session: SessionFacts | null): SessionFacts | null {
  const meant = request.get(HEADER);
  return meant === undefined || meant === session?.personId ? session : null;
}
