import type { Database } from '@vern/db';
import { DEMO_ISSUER, DEMO_PEOPLE, FJORDVIK } from '@vern/db/demo-people';
import { v7 } from 'uuid';
import type { TrpcOptions } from './calls/trpc-handler.ts';
import { createPorts } from './create-ports.ts';
import type { Env } from './env-fields.ts';
import { readiness } from './http/readiness.ts';
import type { AuthOptions } from './identity/auth-routes.ts';
import { DEMO_PROVIDER_PATH, type DemoProviderOptions } from './identity/demo-provider-options.ts';
import { createSessionFinder } from './identity/find-session.ts';
import { createKnownSessions, type KnownSessions } from './identity/known-sessions.ts';
import { createOidcClient, type OidcSettings } from './identity/oidc-client.ts';
import { type SessionCookie, sessionCookieFor } from './identity/session-cookie.ts';
import { newSessionToken } from './identity/session-token.ts';
import type { Logger } from './observability/logger.ts';
import { createMetrics, type Metrics } from './observability/metrics.ts';
import { createOrganisationCache } from './organisation-cache.ts';

/** Everything the app is made of. */
export type Services = TrpcOptions &
  AuthOptions & {
    readonly env: Env;
    readonly metrics: Metrics;
    readonly cookie: SessionCookie;
    readonly known: KnownSessions;
    readonly isReady: () => Promise<boolean>;
    /** Set in demo mode alone: outside it there is no built-in provider. */
    readonly demo: DemoProviderOptions | null;
  };

type Given = {
  readonly env: Env;
  readonly database: Database;
  readonly publicUrl: string;
  readonly logger: Logger;
  readonly isStopping: () => boolean;
  readonly clock?: () => Date;
};

/** Put the house together. The only place that knows which port is served by which repository. */
export function wire({ env, database, publicUrl, logger, isStopping, clock = () => new Date() }: Given): Services {
  const ports = createPorts(database);
  const isDemo = env.VERN_MODE === 'demo';
  const cookie = sessionCookieFor(isDemo);
  const known = createKnownSessions();
  const oidc = oidcSettings(env, publicUrl);
  return {
    env,
    ports,
    logger,
    metrics: createMetrics(),
    cookie,
    known,
    publicUrl,
    clock,
    newId: v7,
    sessions: ports.sessions,
    client: createOidcClient(oidc),
    findSession: createSessionFinder({
      sessions: ports.sessions,
      cookie,
      known,
      idleMinutes: env.SESSION_IDLE_MINUTES,
      onTouchError: (err) => logger.warn({ err }, 'a session could not be marked as seen'),
    }),
    idleMinutes: env.SESSION_IDLE_MINUTES,
    organisationOf: createOrganisationCache(ports.organisation, clock),
    municipalityId: municipalityOf(env),
    sessionHours: env.SESSION_HOURS,
    signInsPerMinute: env.SIGN_INS_PER_MINUTE,
    issuerName: (issuer) => (isDemo ? DEMO_ISSUER : issuer),
    isReady: readiness(() => database.isWritable(), { isStopping, clock }),
    demo: isDemo
      ? {
          publicUrl,
          people: DEMO_PEOPLE,
          client: { id: oidc.clientId, secret: oidc.clientSecret, redirectUri: oidc.redirectUri },
        }
      : null,
  };
}

/** The municipality that is served. */
export function municipalityOf(env: Env): string {
  return env.MUNICIPALITY_ID ?? FJORDVIK;
}

function oidcSettings(env: Env, publicUrl: string): OidcSettings {
  const redirectUri = `${publicUrl}/auth/callback`;
  if (env.VERN_MODE === 'demo') {
    const issuer = `${publicUrl}${DEMO_PROVIDER_PATH}`;
    return {
      issuer,
      clientId: 'vern',
      clientSecret: newSessionToken(),
      redirectUri,
      prompt: 'login',
      leavesProvider: false,
    };
  }
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) throw new TypeError('Settings were not checked.');
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    redirectUri,
    prompt: env.OIDC_PROMPT,
    leavesProvider: true,
  };
}
