import { getTRPCErrorShape, type TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { type ApiContext, appRouter } from '@vern/api';
import type { Response } from 'express';

/** Send what a procedure gave, in the envelope that tRPC's client opens. */
export function answer(response: Response, data: unknown): void {
  send(response, 200, { result: { data } });
}

/** Send a refusal, in the form that the router gives it. */
export function refuse(response: Response, error: TRPCError, ctx: ApiContext | undefined): void {
  const shape = getTRPCErrorShape({ config: appRouter._def._config, error, ctx, ...UNTOLD });
  send(response, getHTTPStatusCodeFromError(error), { error: shape });
}

/** Our form of a refusal repeats nothing of what was asked. */
const UNTOLD = { type: 'unknown', path: undefined, input: undefined } as const;

function send(response: Response, status: number, body: unknown): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json');
  // What is about a person is kept by nobody on the way.
  response.setHeader('cache-control', 'no-store');
  // One write: the length is known, and the answer leaves in one packet.
  response.end(JSON.stringify(body));
}
