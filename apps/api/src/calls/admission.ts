import { TRPCError } from '@trpc/server';
import type { RequestHandler } from 'express';
import { refuse } from './trpc-answer.ts';

/**
 * Let in so many calls at a time. A call above that is told at once that there is too much to do, in place of waiting
 * behind everybody for an answer that comes too late; those inside are not slowed down by them.
 */
export function admission(most: number): RequestHandler {
  let inside = 0;
  return (request, response, next) => {
    if (inside >= most) {
      refuse(request, response, new TRPCError({ code: 'SERVICE_UNAVAILABLE' }));
      return;
    }
    inside += 1;
    // Also of an answer that nobody waited for.
    response.once('close', () => {
      inside -= 1;
    });
    next();
  };
}
