import { callTRPCProcedure, getTRPCErrorFromUnknown, TRPCError } from '@trpc/server';
import { type ApiContext, appRouter, type Ports } from '@vern/api';
import { isOutage } from '@vern/db';
import express, { type ErrorRequestHandler, type Request, type RequestHandler, Router } from 'express';
import type { createSessionFinder } from '../identity/find-session.ts';
import { idleSinceOf } from '../identity/idle-since-of.ts';
import { meantSession } from '../identity/meant-session.ts';
import type { Logger } from '../observability/logger.ts';
import type { OrganisationCache } from '../organisation-cache.ts';
import { answer, refuse } from './trpc-answer.ts';

export type TrpcOptions = {
  readonly ports: Ports;
  readonly findSession: ReturnType<typeof createSessionFinder>;
  readonly organisationOf: OrganisationCache;
  readonly idleMinutes: number;
  readonly newId: () => string;
  readonly clock: () => Date;
  readonly logger: Logger;
};

/** A report is a few kilobytes; what is much larger is no report. */
const MAX_BODY_BYTES = 200_000;

/**
 * The procedures over HTTP. One call a request: a batch would share one instant, one limit and one fate.
 *
 * What tRPC's own adapter answers to our client, without its way over Fetch's `Request`, `Response` and streams, which cost
 * a fifth of a request (decision 0213).
 */
export function trpcHandler(options: TrpcOptions): Router {
  const router = Router();
  router.use(express.text({ type: 'application/json', limit: MAX_BODY_BYTES, inflate: false }));
  router.use(call(options));
  router.use(refuseBody(options.logger));
  return router;
}

function call({ ports, findSession, idleMinutes, organisationOf, newId, clock, logger }: TrpcOptions): RequestHandler {
  const contextOf = async (request: Request): Promise<ApiContext> => {
    const now = clock();
    return {
      requestId: request.id,
      now,
      newId,
      ports,
      idleSince: idleSinceOf(now, idleMinutes),
      session: meantSession(request, await findSession(request, now)),
      organisationOf,
      isOutage,
      onUnexpected: (err) => logger.error({ err, requestId: request.id }, 'unexpected'),
    };
  };
  return async (request, response) => {
    let ctx: ApiContext | undefined;
    try {
      const getRawInput = inputOf(request);
      ctx = await contextOf(request);
      const data = await callTRPCProcedure({
        router: appRouter,
        path: request.path.slice(1),
        type: request.method === 'GET' ? 'query' : 'mutation',
        // A question with a person's name in it travels in the body: addresses end up in the logs of whatever stands between.
        allowMethodOverride: request.method === 'POST',
        getRawInput,
        ctx,
        signal: undefined,
        batchIndex: 0,
      });
      answer(response, data);
    } catch (err) {
      // A procedure tells by itself what nobody expected; before it, nobody has.
      const error = ctx === undefined && isOutage(err) ? unavailable(err) : getTRPCErrorFromUnknown(err);
      const isUntold = ctx === undefined && error.code === 'INTERNAL_SERVER_ERROR';
      if (isUntold) logger.error({ err, requestId: request.id }, 'unexpected');
      refuse(request, response, error);
    }
  };
}

function unavailable(cause: unknown): TRPCError {
  return new TRPCError({ code: 'SERVICE_UNAVAILABLE', cause });
}

/** A question's input lies in the address or the body, a change's in the body. */
function inputOf(request: Request): () => Promise<unknown> {
  if (request.method === 'GET') return async () => parse(request.query['input']);
  if (request.method !== 'POST') throw new TRPCError({ code: 'METHOD_NOT_SUPPORTED' });
  if (!request.get('content-type')?.startsWith('application/json'))
    throw new TRPCError({ code: 'UNSUPPORTED_MEDIA_TYPE' });
  return async () => parse(request.body);
}

function parse(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new TRPCError({ code: 'BAD_REQUEST', cause });
  }
}

/** What the reader of bodies refused, in the form of any other refusal. */
function refuseBody(logger: Logger): ErrorRequestHandler {
  return (err: { readonly status?: number }, request, response, _next) => {
    const code = BODY_REFUSALS[err.status ?? 500] ?? 'INTERNAL_SERVER_ERROR';
    if (code === 'INTERNAL_SERVER_ERROR') logger.error({ err, requestId: request.id }, 'unexpected');
    refuse(request, response, new TRPCError({ code, cause: err }));
  };
}

const BODY_REFUSALS: Readonly<Record<number, TRPCError['code']>> = {
  400: 'BAD_REQUEST',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};
