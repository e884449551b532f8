import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

declare global {
  namespace Express {
    interface Request {
      /** Names the request in logs and in what its sender is told. */
      id: string;
    }
  }
}

/** Give every request a name. One from outside is not trusted: it would end up in the logs. */
export const requestId: RequestHandler = (request, response, next) => {
  request.id = randomUUID();
  response.setHeader('x-request-id', request.id);
  next();
};
