import type { RequestHandler } from 'express';
import type { Logger } from '../observability/logger.ts';
import type { Metrics } from '../observability/metrics.ts';

/** One line and one measurement a request: route, status and time. No address, no query, no person. */
export function requestLog(logger: Logger, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    // Now: further in, the path is cut to what is below the router at work.
    const route = routeOf(request.path);
    response.once('finish', () => {
      const seconds = (performance.now() - started) / 1_000;
      metrics.requests.observe({ route, status: String(response.statusCode) }, seconds);
      const line = { requestId: request.id, method: request.method, route, status: response.statusCode, seconds };
      if (response.statusCode >= 500) logger.error(line, 'request');
      else logger.debug(line, 'request');
    });
    next();
  };
}

const KNOWN = /^\/(trpc\/[a-zA-Z.]{1,60}|auth\/[a-z-]{1,30}|health|ready)$/;

/** Paths come from outside: only known shapes become a label, everything else is one heap. */
function routeOf(path: string): string {
  return KNOWN.exec(path)?.[1] ?? (path.startsWith('/admin') ? 'admin' : 'web');
}
