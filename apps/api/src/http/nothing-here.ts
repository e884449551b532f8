import type { RequestHandler } from 'express';

/** What nobody has answered is not there. In our words: Express's own repeat what was asked. */
export const nothingHere: RequestHandler = (_request, _response, next) => {
  next(Object.assign(new Error('Nothing is there'), { status: 404 }));
};
