import type { RequestHandler } from 'express';

/**
 * Refuse what another site made the browser send (CSRF): the origin must be ours, and a call to the API carries a header
 * that no form and no other site can add.
 */
export function sameOrigin(publicOrigin: string): RequestHandler {
  return (request, response, next) => {
    const { origin, 'sec-fetch-site': site } = request.headers;
    const isForeign = (origin !== undefined && origin !== publicOrigin) || site === 'cross-site';
    const isCall = /^\/trpc(\/|$)/i.test(request.path) && request.headers['x-vern'] !== '1';
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    if ((changes && isForeign) || isCall) {
      response.status(403).json({ error: 'foreign_origin' });
      return;
    }
    next();
  };
}
