import { TRPCError } from '@trpc/server';
import type { Request, RequestHandler } from 'express';
import { addressOf, limit } from '../http/limit.ts';
import type { KnownSessions } from '../identity/known-sessions.ts';
import { readSessionCookie, type SessionCookie } from '../identity/session-cookie.ts';
import { refuse } from './trpc-answer.ts';

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
