import { createPrivateKey } from 'node:crypto';
import type { Env } from './env-fields.ts';

/** A setting that is well-formed and still not taken. */
export type EnvRule = {
  readonly name: string;
  /** Where it holds; default everywhere. */
  readonly mode?: 'production';
  readonly isBroken: (env: Env, given: Readonly<Record<string, string | undefined>>) => boolean;
  readonly reason: string;
};

/** What a demo needs nothing of: with one of them somebody means production. */
const REQUIRED_IN_PRODUCTION = [
  'DATABASE_URL',
  'DATABASE_MIGRATION_URL',
  'PUBLIC_URL',
  'MUNICIPALITY_ID',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'SMTP_URL',
  'MAIL_FROM',
  'AUDIT_SIGNING_KEY',
  'AUDIT_WITNESS',
] as const;

/** Why production does not start without something. */
const MISSING = 'is missing; production needs it';

const IN_THE_CLEAR = 'must be https: sessions and sign-in would travel in the clear';

/** Every rule about settings together, or about what they point at. */
export const ENV_RULES: readonly EnvRule[] = [
  {
    name: 'VERN_MODE',
    isBroken: (_env, given) =>
      given['VERN_MODE'] === undefined &&
      (given['NODE_ENV'] === 'production' || REQUIRED_IN_PRODUCTION.some((name) => given[name] !== undefined)),
    reason:
      'is missing, and other settings are those of production: set it to production, or to demo if invented people are to be written there and anybody may sign in as them',
  },
  ...REQUIRED_IN_PRODUCTION.map((name) => ({
    name,
    mode: 'production' as const,
    isBroken: (_env: Env, given: Readonly<Record<string, string | undefined>>) => given[name] === undefined,
    reason: MISSING,
  })),
  ...(['PUBLIC_URL', 'OIDC_ISSUER'] as const).map((name) => ({
    name,
    mode: 'production' as const,
    isBroken: (env: Env) => protocolOf(env[name]) === 'http:',
    reason: IN_THE_CLEAR,
  })),
  {
    name: 'PUBLIC_URL',
    isBroken: ({ PUBLIC_URL: url }) => url !== undefined && !isOrigin(url),
    reason: 'must be a bare address such as https://vern.example.no: no user, path, question mark or capital letters',
  },
  {
    name: 'OIDC_ISSUER',
    isBroken: ({ OIDC_ISSUER: url }) => url !== undefined && hasMore(new URL(url)),
    reason: 'must be the issuer as the provider writes it, without user, question mark or #',
  },
  {
    name: 'DATABASE_MIGRATION_URL',
    mode: 'production',
    isBroken: ({ DATABASE_URL: one, DATABASE_MIGRATION_URL: other }) =>
      one !== undefined && other !== undefined && new URL(one).username === new URL(other).username,
    reason: 'has the login of DATABASE_URL: the server would own the tables that keep it to what each may see',
  },
  {
    name: 'MAIL_FROM',
    mode: 'production',
    isBroken: ({ MAIL_FROM: from }) => /@(localhost|[^@>]*\.(localhost|local|test|invalid|example))>?$/i.test(from),
    reason: 'is on this machine alone: nobody could answer, and mail servers refuse it',
  },
  {
    name: 'MAIL_FROM',
    isBroken: ({ MAIL_FROM: from }) => !/^(?:[^<>\r\n]{1,100} )?<?[^\s<>@]+@[^\s<>@]+>?$/.test(from),
    reason: 'must be an address, alone or as Vern <vern@example.no>',
  },
  {
    name: 'AUDIT_SIGNING_KEY',
    isBroken: ({ AUDIT_SIGNING_KEY: key }) => key !== undefined && !isSigningKey(key),
    reason: 'must be an Ed25519 private key (PKCS#8, base64 of DER)',
  },
];

function protocolOf(url: string | undefined): string | null {
  return url === undefined ? null : new URL(url).protocol;
}

/** Compared with how a browser writes it: with anything more, sign-in and the origin check would each know another one. */
function isOrigin(url: string): boolean {
  return new URL(url).origin === url.replace(/\/$/, '');
}

function hasMore({ username, password, search, hash }: URL): boolean {
  return [username, password, search, hash].some((part) => part !== '');
}

function isSigningKey(base64: string): boolean {
  try {
    const key = createPrivateKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'pkcs8' });
    return key.asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}
