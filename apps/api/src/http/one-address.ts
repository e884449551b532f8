import type { RequestHandler } from 'express';

/**
 * Send a browser that came by another name of this machine (`127.0.0.1` for `localhost`) to the public address: cookies,
 * sign-in and the origin check all know that one alone.
 */
export function oneAddress(publicUrl: string): RequestHandler {
  const { host } = new URL(publicUrl);
  return (request, response, next) => {
    const isNavigation = request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
    if (isNavigation && request.headers.host !== host) response.redirect(307, `${publicUrl}${request.originalUrl}`);
    else next();
  };
}
