import type { DemoPerson } from '@vern/db/demo-people';
import type { RequestHandler, Router } from 'express';

export type DemoProviderOptions = {
  /** Address of this server: `http://localhost:3000`. */
  readonly publicUrl: string;
  readonly people: readonly DemoPerson[];
  readonly client: { readonly id: string; readonly secret: string; readonly redirectUri: string };
};

/** Where the demo's provider is mounted; its issuer is this under the public address. */
export const DEMO_PROVIDER_PATH = '/demo-idp';

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
