import type { RequestHandler, Router } from 'express';
import type { DemoProviderOptions } from './demo-provider-options.ts';

/**
 * The demo's own OpenID Connect provider, which the host mounts in demo mode alone. It is made when it is first asked
 * something: its code and its key take longer than the rest of a start.
 */
export function demoProvider(options: DemoProviderOptions): RequestHandler {
  let made: Promise<Router> | undefined;
  return (request, response, next) => {
    made ??= import('./demo-provider-routes.ts').then(({ demoProviderRoutes }) => demoProviderRoutes(options));
    made.then((routes) => routes(request, response, next)).catch(next);
  };
}
