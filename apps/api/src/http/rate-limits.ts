import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { readSessionCookie, type SessionCookie } from '../identity/session-cookie.ts';
import { isNavigation } from './last-page.ts';

const MINUTE_MS = 60_000;

/** How often one session may call; who has none is counted by address. */
export function callLimit(perMinute: number, cookie: SessionCookie): RequestHandler {
  return limit(perMinute, (request) => readSessionCookie(request, cookie)?.token ?? addressOf(request));
}

/** How often one address may try to sign in. */
export function signInLimit(perMinute: number): RequestHandler {
  return limit(perMinute, addressOf);
}

function limit(max: number, keyGenerator: (request: Request) => string): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: max,
    keyGenerator,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // In the form of any other refusal, so that the screens have words for it; on a page of its own where no screen asks.
    handler: (request, response, next) => {
      if (isNavigation(request)) return next(Object.assign(new Error('Too many requests'), { status: 429 }));
      const refusal = { code: 'too_many_requests', details: {}, fields: [] };
      const error = { code: -32_029, message: '', data: { httpStatus: 429, requestId: request.id, refusal } };
      return response.status(429).json({ error });
    },
  });
}

function addressOf(request: Request): string {
  return ipKeyGenerator(request.ip ?? '');
}
