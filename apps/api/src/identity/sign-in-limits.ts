import type { RequestHandler } from 'express';
import { addressOf, limit } from '../http/limit.ts';

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
