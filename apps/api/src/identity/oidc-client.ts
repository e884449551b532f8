import type { Configuration } from 'openid-client';

export type OidcSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the provider sends the browser back. */
  readonly redirectUri: string;
  /** Ask who it is every time, also when the provider still knows: a demo changes people. */
  readonly alwaysAsk: boolean;
};

/** What has to be remembered between leaving for the provider and coming back. */
export type SignInState = {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly to: string;
};

/** Who the provider says it is. */
export type Identity = { readonly issuer: string; readonly subject: string };

export type OidcClient = {
  begin(to: string): Promise<{ readonly url: URL; readonly remembered: SignInState }>;
  /** @throws When the answer is not one to this question. */
  finish(currentUrl: URL, remembered: SignInState): Promise<Identity>;
};

/**
 * Sign-in by OpenID Connect: authorization code with PKCE, state and nonce. The provider is asked about itself once, and
 * the library is loaded when somebody signs in.
 */
export function createOidcClient({ issuer, clientId, clientSecret, redirectUri, alwaysAsk }: OidcSettings): OidcClient {
  let configuration: Promise<Configuration> | undefined;
  const configured = () => {
    configuration ??= discover(issuer, clientId, clientSecret).catch((error) => {
      // The provider may be back at the next try.
      configuration = undefined;
      throw error;
    });
    return configuration;
  };
  return {
    async begin(to) {
      const oidc = await import('openid-client');
      const remembered = {
        verifier: oidc.randomPKCECodeVerifier(),
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        to,
      };
      const url = oidc.buildAuthorizationUrl(await configured(), {
        redirect_uri: redirectUri,
        scope: 'openid',
        code_challenge: await oidc.calculatePKCECodeChallenge(remembered.verifier),
        code_challenge_method: 'S256',
        state: remembered.state,
        nonce: remembered.nonce,
        ...(alwaysAsk ? { prompt: 'login' } : {}),
      });
      return { url, remembered };
    },

    async finish(currentUrl, { verifier, state, nonce }) {
      const oidc = await import('openid-client');
      const tokens = await oidc.authorizationCodeGrant(await configured(), currentUrl, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new TypeError('The provider sent no identity.');
      return { issuer: claims.iss, subject: claims.sub };
    },
  };
}

async function discover(issuer: string, clientId: string, clientSecret: string): Promise<Configuration> {
  const oidc = await import('openid-client');
  // Plain http is the demo's own provider on this machine; settings refuse it in production.
  const execute = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
  return oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, { execute });
}
