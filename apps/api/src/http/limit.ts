import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';

const MINUTE_MS = 60_000;

/** How often something may be asked for, by whom, and what they hear who ask oftener. */
export type Limit = {
  readonly perMinute: (request: Request) => number;
  readonly keyOf: (request: Request) => string;
  readonly refuse: RequestHandler;
};

/** Lets through so many requests a minute of each key. */
export function limit({ perMinute, keyOf, refuse }: Limit): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: perMinute,
    keyGenerator: keyOf,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: refuse,
  });
}

/** Where a request comes from, as one key: of an IPv6 address the network. */
export function addressOf(request: Request): string {
  return ipKeyGenerator(request.ip ?? '');
}
