import { isOutage } from '@vern/db';
import type { SessionPort } from '@vern/domain/session/ports';
import { type Request, type Response, Router } from 'express';
import type { Logger } from '../observability/logger.ts';
import { deviceName } from './device-name.ts';
import type { createSessionFinder } from './find-session.ts';
import type { KnownSessions } from './known-sessions.ts';
import { leaveProviderPage } from './leave-provider-page.ts';
import { hasLeft, markLeft, unmarkLeft } from './left-cookie.ts';
import type { Identity, OidcClient } from './oidc-client.ts';
import { returnPath } from './return-path.ts';
import { clearSessionCookie, type SessionCookie, setSessionCookie } from './session-cookie.ts';
import { hashToken, newSessionToken } from './session-token.ts';
import { rememberSignIn, takeSignIn } from './sign-in-cookie.ts';
import { finishLimit, signInLimit } from './sign-in-limits.ts';

const HOUR_MS = 3_600_000;

/** A sign-in is finished once; a reload of the answer may come behind it. */
const TRIES = 3;

const SIGNED_OUT = '/?signed-out=1';

export type AuthOptions = {
  readonly client: OidcClient;
  readonly sessions: SessionPort;
  readonly findSession: ReturnType<typeof createSessionFinder>;
  readonly cookie: SessionCookie;
  readonly known: KnownSessions;
  readonly municipalityId: string;
  readonly publicUrl: string;
  readonly sessionHours: number;
  /** How often a minute one address may begin a sign-in. */
  readonly signInsPerMinute: number;
  /** The name under which a provider's people are registered. */
  readonly issuerName: (issuer: string) => string;
  readonly newId: () => string;
  readonly clock: () => Date;
  readonly logger: Logger;
};

/** Leave for the provider, come back with an identity, and leave for good. */
export function authRoutes(options: AuthOptions): Router {
  const { client, cookie, publicUrl, logger, signInsPerMinute } = options;
  const routes = Router();

  routes.get('/sign-in', signInLimit(signInsPerMinute), async (request, response) => {
    try {
      const { url, remembered } = await client.begin(returnPath(request.query['to']), {
        isAsked: hasLeft(request, cookie),
      });
      rememberSignIn(request, response, cookie, remembered);
      response.redirect(303, url.href);
    } catch (err) {
      logger.error({ err, requestId: request.id }, 'sign-in could not begin');
      response.redirect(303, '/?signin=unavailable');
    }
  });

  routes.get('/callback', finishLimit(TRIES), async (request, response) => {
    const remembered = takeSignIn(request, response, cookie);
    if (!remembered) return response.redirect(303, '/?signin=again');
    try {
      const identity = await client.finish(new URL(request.originalUrl, publicUrl), remembered);
      const known = await startSession(options, identity, request.headers['user-agent']);
      if (!known) return response.redirect(303, '/?signin=unknown');
      await endSession(options, request);
      setSessionCookie(response, cookie, known);
      options.known.add(known.token);
      unmarkLeft(response, cookie);
      return response.redirect(303, remembered.to);
    } catch (err) {
      logger.warn({ err, requestId: request.id }, 'sign-in was not completed');
      return response.redirect(303, isOutage(err) ? '/?signin=unavailable' : '/?signin=again');
    }
  });

  routes.post('/sign-out', async (request, response) => {
    await endSession(options, request).catch((err) => {
      // The browser forgets it in any case, and nobody else has it.
      logger.error({ err, requestId: request.id }, 'a session could not be ended');
    });
    clearSessionCookie(response, cookie);
    markLeft(response, cookie);
    await leave(options, response);
  });

  return routes;
}

/** Leave the provider too, where it can be left: on a shared device the next person would come in as this one. */
async function leave({ client, publicUrl, logger }: AuthOptions, response: Response): Promise<void> {
  const url = await client.endSessionUrl(`${publicUrl}${SIGNED_OUT}`).catch((err) => {
    logger.warn({ err }, 'the provider does not say where it is left');
    return null;
  });
  if (!url) return response.redirect(303, SIGNED_OUT);
  // Not by a redirect: browsers hold where a form leads to against the policy of our pages, and this leads away.
  response.setHeader('refresh', `0; url=${url.href}`);
  response.setHeader('cache-control', 'no-store');
  response.type('html').send(leaveProviderPage(url));
}

/** End the session that a browser brings, if it is one still: it signs out, or somebody signs in where it was. */
async function endSession({ findSession, sessions, clock }: AuthOptions, request: Request): Promise<void> {
  const session = await findSession(request, clock());
  if (!session) return;
  const { municipalityId, personId: actorId, sessionId } = session;
  await sessions.end({ municipalityId, actorId }, sessionId, clock());
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
  return { municipalityId, token };
}
