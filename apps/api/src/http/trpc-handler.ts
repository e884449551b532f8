import { createExpressMiddleware } from '@trpc/server/adapters/express';
import { type ApiContext, appRouter, type Ports } from '@vern/api';
import type { RequestHandler } from 'express';
import type { createSessionFinder } from '../identity/find-session.ts';
import type { Logger } from '../observability/logger.ts';
import type { OrganisationCache } from '../organisation-cache.ts';

export type TrpcOptions = {
  readonly ports: Ports;
  readonly findSession: ReturnType<typeof createSessionFinder>;
  readonly organisationOf: OrganisationCache;
  readonly newId: () => string;
  readonly clock: () => Date;
  readonly logger: Logger;
};

/** A report is a few kilobytes; what is much larger is no report. */
const MAX_BODY_BYTES = 200_000;

/** The procedures over HTTP. One call a request: a batch would share one instant, one limit and one fate. */
export function trpcHandler(options: TrpcOptions): RequestHandler {
  const { ports, findSession, organisationOf, newId, clock, logger } = options;
  return createExpressMiddleware({
    router: appRouter,
    allowBatching: false,
    // A question with a person's name in it travels in the body: addresses end up in the logs of whatever stands between.
    allowMethodOverride: true,
    maxBodySize: MAX_BODY_BYTES,
    createContext: async ({ req }): Promise<ApiContext> => {
      const now = clock();
      return {
        requestId: req.id,
        now,
        newId,
        ports,
        session: await findSession(req, now),
        organisationOf,
        onUnexpected: (err) => logger.error({ err, requestId: req.id }, 'unexpected'),
      };
    },
  });
}
