import { getTRPCErrorShape, type TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { appRouter } from '@vern/api';
import type { Request, Response } from 'express';

/** Send what a procedure gave, in the envelope that tRPC's client opens. */
export function answer(response: Response, data: unknown): void {
  send(response, 200, { result: { data } });
}

/** Send a refusal, in the form that the router gives it, also where the request did not come as far as the router. */
export function refuse({ id: requestId }: Request, response: Response, error: TRPCError): void {
  const { data, ...shape } = getTRPCErrorShape({ config: appRouter._def._config, error, ...UNTOLD });
  if (error.code === 'SERVICE_UNAVAILABLE') response.setHeader('retry-after', RETRY_AFTER_SECONDS);
  send(response, getHTTPStatusCodeFromError(error), { error: { ...shape, data: { ...data, requestId } } });
}

/** How soon it is worth another try when the database is away or overloaded. */
const RETRY_AFTER_SECONDS = '5';

/** Our form of a refusal repeats nothing of what was asked. */
const UNTOLD = { type: 'unknown', path: undefined, input: undefined, ctx: undefined } as const;

function send(response: Response, status: number, body: unknown): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json');
  // Answers about a person are kept by nobody on the way.
  response.setHeader('cache-control', 'no-store');
  const text = JSON.stringify(body);
  // One write: the length is known, and the answer leaves in one packet. Said here, since what packs long answers asks for it.
  response.setHeader('content-length', Buffer.byteLength(text));
  response.end(text);
}
