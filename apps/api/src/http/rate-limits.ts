import { TRPCError } from '@trpc/server';
import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { KnownSessions } from '../identity/known-sessions.ts';
import { readSessionCookie, type SessionCookie } from '../identity/session-cookie.ts';
import { refuse } from './trpc-answer.ts';

const MINUTE_MS = 60_000;

type CallLimits = {
  readonly perSession: number;
  /** A whole municipality may be behind one address. */
  readonly perAddress: number;
  readonly cookie: SessionCookie;
  readonly known: KnownSessions;
};

/**
 * How often one session may call. It counts by itself once it has been found to be somebody's; until then, and for whoever
 * has none, the address counts: a cookie that somebody made up buys nothing.
 */
export function callLimit({ perSession, perAddress, cookie, known }: CallLimits): RequestHandler {
  const sessionOf = (request: Request) => {
    const token = readSessionCookie(request, cookie)?.token;
    return token !== undefined && known.has(token) ? token : null;
  };
  return limit({
    perMinute: (request) => (sessionOf(request) === null ? perAddress : perSession),
    keyOf: (request) => sessionOf(request) ?? addressOf(request),
    // In the form of any other refusal, so that the screens have words for it.
    refuse: (request, response) => refuse(request, response, new TRPCError({ code: 'TOO_MANY_REQUESTS' })),
  });
}

/** How often somebody at one address may leave for the provider. Coming back and leaving for good are never counted. */
export function signInLimit(perAddress: number): RequestHandler {
  return limit({
    perMinute: () => perAddress,
    keyOf: addressOf,
    // The start page says it in their language.
    refuse: (_request, response) => response.redirect(303, '/?signin=busy'),
  });
}

/** How often one sign-in may be finished: each try asks the provider. */
export function finishLimit(tries: number): RequestHandler {
  return limit({
    perMinute: () => tries,
    keyOf: (request) => String(request.query['state']).slice(0, 64),
    refuse: (_request, response) => response.redirect(303, '/?signin=again'),
  });
}

type Limit = {
  readonly perMinute: (request: Request) => number;
  readonly keyOf: (request: Request) => string;
  readonly refuse: RequestHandler;
};

function limit({ perMinute, keyOf, refuse: handler }: Limit): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: perMinute,
    keyGenerator: keyOf,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler,
  });
}

function addressOf(request: Request): string {
  return ipKeyGenerator(request.ip ?? '');
}
