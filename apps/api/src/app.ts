import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';
import { admission } from './calls/admission.ts';
import { callLimit } from './calls/call-limit.ts';
import { packedAnswers } from './calls/packed-answers.ts';
import { trpcHandler } from './calls/trpc-handler.ts';
import { healthRoutes } from './http/health.ts';
import { lastResort } from './http/last-page.ts';
import { nothingHere } from './http/nothing-here.ts';
import { oneAddress } from './http/one-address.ts';
import { requestId } from './http/request-id.ts';
import { requestLog } from './http/request-log.ts';
import { sameOrigin } from './http/same-origin.ts';
import { screenRoutes } from './http/screens.ts';
import { securityHeaders } from './http/security-headers.ts';
import { authRoutes } from './identity/auth-routes.ts';
import { demoProvider } from './identity/demo-provider.ts';
import { DEMO_PROVIDER_PATH } from './identity/demo-provider-options.ts';
import type { Services } from './wiring.ts';

const PUBLIC = fileURLToPath(new URL('../public', import.meta.url));
const SCREENS = {
  web: fileURLToPath(new URL('../../web/dist', import.meta.url)),
  admin: fileURLToPath(new URL('../../admin/dist', import.meta.url)),
};

/** So many calls wait for each connection at most: at some milliseconds a call, a fraction of a second. */
const CALLS_A_CONNECTION = 30;

/** The whole way in: read from top to bottom, it is what happens to a request. */
export function createApp(services: Services): Express {
  const { env, logger, metrics, publicUrl, cookie, known } = services;
  const app = express();
  app.disable('x-powered-by');
  // Its own pages of faults tell paths and traces, unless it thinks that it is in production.
  app.set('env', 'production');
  app.enable('case sensitive routing');
  app.set('trust proxy', services.demo ? false : env.TRUSTED_PROXIES);
  app.use(requestId);
  app.use(requestLog(logger, metrics));
  app.use(securityHeaders({ isSecure: cookie.isSecure }));
  app.use(healthRoutes(services.isReady));
  if (services.demo) app.use(oneAddress(publicUrl));
  app.use(sameOrigin(new URL(publicUrl).origin));
  const { RATE_LIMIT_PER_MINUTE: perSession, RATE_LIMIT_PER_ADDRESS: perAddress } = env;
  app.use('/trpc', callLimit({ perSession, perAddress, cookie, known }));
  app.use('/trpc', admission(env.DATABASE_POOL * CALLS_A_CONNECTION));
  app.use('/trpc', packedAnswers());
  app.use('/trpc', trpcHandler(services));
  app.use('/auth', authRoutes(services));
  if (services.demo) {
    app.use(DEMO_PROVIDER_PATH, demoProvider(services.demo));
    app.use(express.static(PUBLIC));
  }
  app.use(screenRoutes(SCREENS));
  app.use(nothingHere);
  app.use(lastResort(logger));
  return app;
}
