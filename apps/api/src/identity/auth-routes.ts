import type { SessionPort } from '@vern/domain/ports';
import { Router } from 'express';
import type { Logger } from '../observability/logger.ts';
import { deviceName } from './device-name.ts';
import type { createSessionFinder } from './find-session.ts';
import type { Identity, OidcClient } from './oidc-client.ts';
import { returnPath } from './return-path.ts';
import { clearSessionCookie, type SessionCookie, setSessionCookie } from './session-cookie.ts';
import { hashToken, newSessionToken } from './session-token.ts';
import { rememberSignIn, takeSignIn } from './sign-in-cookie.ts';

const HOUR_MS = 3_600_000;

export type AuthOptions = {
  readonly client: OidcClient;
  readonly sessions: SessionPort;
  readonly findSession: ReturnType<typeof createSessionFinder>;
  readonly cookie: SessionCookie;
  readonly municipalityId: string;
  readonly publicUrl: string;
  readonly sessionHours: number;
  /** The name under which a provider's people are registered. */
  readonly issuerName: (issuer: string) => string;
  readonly newId: () => string;
  readonly clock: () => Date;
  readonly logger: Logger;
};

/** Leave for the provider, come back with an identity, and leave for good. */
export function authRoutes(options: AuthOptions): Router {
  const { client, sessions, findSession, cookie, publicUrl, clock, logger } = options;
  const routes = Router();

  routes.get('/sign-in', async (request, response) => {
    try {
      const { url, remembered } = await client.begin(returnPath(request.query['to']));
      rememberSignIn(response, cookie, remembered);
      response.redirect(303, url.href);
    } catch (err) {
      logger.error({ err, requestId: request.id }, 'sign-in could not begin');
      response.redirect(303, '/?signin=unavailable');
    }
  });

  routes.get('/callback', async (request, response) => {
    const remembered = takeSignIn(request, response);
    if (!remembered) return response.redirect(303, '/?signin=again');
    try {
      const identity = await client.finish(new URL(request.originalUrl, publicUrl), remembered);
      const known = await startSession(options, identity, request.headers['user-agent']);
      if (!known) return response.redirect(303, '/?signin=unknown');
      setSessionCookie(response, cookie, known);
      return response.redirect(303, remembered.to);
    } catch (err) {
      logger.warn({ err, requestId: request.id }, 'sign-in was not completed');
      return response.redirect(303, '/?signin=again');
    }
  });

  routes.post('/sign-out', async (request, response) => {
    const session = await findSession(request, clock());
    if (session) {
      const { municipalityId, personId: actorId, sessionId } = session;
      await sessions.end({ municipalityId, actorId }, sessionId, clock());
    }
    clearSessionCookie(response, cookie);
    response.redirect(303, '/?signed-out=1');
  });

  return routes;
}

async function startSession(
  { sessions, municipalityId, issuerName, newId, clock, sessionHours }: AuthOptions,
  { issuer, subject }: Identity,
  userAgent: string | undefined,
) {
  const personId = await sessions.personOf(municipalityId, issuerName(issuer), subject);
  if (!personId) return null;
  const token = newSessionToken();
  const at = clock();
  const expiresAt = new Date(at.getTime() + sessionHours * HOUR_MS);
  await sessions.start(
    { municipalityId, actorId: personId },
    { id: newId(), tokenHash: hashToken(token), device: deviceName(userAgent), at, expiresAt },
  );
  return { municipalityId, token, expiresAt };
}
