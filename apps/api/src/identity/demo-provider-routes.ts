import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { DemoPerson } from '@vern/db/demo-people';
import { type Request, type Response, Router, urlencoded } from 'express';
import Provider from 'oidc-provider';
import { lastPage, localeOf } from '../http/last-page.ts';
import { demoPeoplePage } from './demo-people-page.ts';
import { DEMO_PROVIDER_PATH, type DemoProviderOptions } from './demo-provider-options.ts';
import { memoryAdapter } from './memory-adapter.ts';

/**
 * A real OpenID Connect provider with invented people and no passwords, so that a demo signs in by the same code as
 * production does. Keys live as long as the process.
 */
export function demoProviderRoutes({ publicUrl, people, client }: DemoProviderOptions): Router {
  const provider = new Provider(`${publicUrl}${DEMO_PROVIDER_PATH}`, {
    adapter: memoryAdapter(),
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [client.redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    features: { devInteractions: { enabled: false } },
    renderError: (ctx) => {
      ctx.type = 'html';
      ctx.body = lastPage(localeOf(ctx));
    },
    interactions: { url: (_ctx, { uid }) => `${DEMO_PROVIDER_PATH}/people/${uid}` },
    findAccount: (_ctx, id) =>
      people.some(({ subject }) => subject === id) ? { accountId: id, claims: () => ({ sub: id }) } : undefined,
    // The only client is Vern itself: there is nobody to ask for consent about.
    loadExistingGrant: async (ctx) => {
      const { client: asking, session } = ctx.oidc;
      const grant = new provider.Grant({ clientId: asking!.clientId, accountId: session!.accountId! });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    ttl: { Interaction: 3_600, Session: 3_600, Grant: 3_600, AccessToken: 600, IdToken: 600 },
  });
  const routes = Router();
  routes.get('/people/:uid', (_request, response) => {
    response.setHeader('cache-control', 'no-store');
    response.type('html').send(demoPeoplePage(people));
  });
  routes.post('/people/:uid', urlencoded({ extended: false, limit: '2kb' }), (request, response) =>
    choose(provider, people, request, response),
  );
  routes.use(provider.callback());
  return routes;
}

async function choose(
  provider: Provider,
  people: readonly DemoPerson[],
  request: Request,
  response: Response,
): Promise<void> {
  const { subject } = (request.body ?? {}) as { subject?: unknown };
  const person = people.find((each) => each.subject === subject);
  try {
    if (!person) throw new RangeError('Nobody of that name in the demo.');
    await provider.interactionFinished(request, response, { login: { accountId: person.subject } });
  } catch {
    // An old tab, or a choice that was made up: start over.
    response.redirect(303, '/auth/sign-in');
  }
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: randomBytes(8).toString('hex') };
}
