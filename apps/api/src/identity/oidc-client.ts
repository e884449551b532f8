import type { Configuration } from 'openid-client';

export type OidcSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the provider sends the browser back. */
  readonly redirectUri: string;
  /** What the provider is asked to do besides, each time: OpenID Connect's `prompt`. */
  readonly prompt: 'none' | 'select_account' | 'login';
  /** Whether leaving us is to leave the provider too. */
  readonly leavesProvider: boolean;
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
  /** @param asked.isAsked - Whether the provider is to ask who it is, also when it still knows. */
  begin(
    to: string,
    asked: { readonly isAsked: boolean },
  ): Promise<{ readonly url: URL; readonly remembered: SignInState }>;
  /** @throws When the answer is not one to this question. */
  finish(currentUrl: URL, remembered: SignInState): Promise<Identity>;
  /** Where the provider is left, to come back to an address of ours; null where it says none. */
  endSessionUrl(backTo: string): Promise<URL | null>;
};

/**
 * Sign-in by OpenID Connect: authorization code with PKCE, state and nonce. The provider is asked about itself once, and
 * the library is loaded when somebody signs in.
 */
export function createOidcClient({
  issuer,
  clientId,
  clientSecret,
  redirectUri,
  prompt,
  leavesProvider,
}: OidcSettings): OidcClient {
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
    async begin(to, { isAsked }) {
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
        ...(isAsked ? { prompt: 'login' } : prompt === 'none' ? {} : { prompt }),
      });
      return { url, remembered };
    },

    async endSessionUrl(backTo) {
      if (!leavesProvider) return null;
      const oidc = await import('openid-client');
      const known = await configured();
      if (!known.serverMetadata().end_session_endpoint) return null;
      return oidc.buildEndSessionUrl(known, { post_logout_redirect_uri: backTo });
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
