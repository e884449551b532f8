import { z } from 'zod';
import { trustedProxies } from './trusted-proxies.ts';

/** What a fault says: what the setting may be, and what it is where that can be no secret. */
type Meaning = { readonly mayBe: string; readonly isShown?: boolean };

/** Of the settings that have one. */
export const meanings = z.registry<Meaning>();

const whole = (min: number, max: number, fallback: number) =>
  z.coerce
    .number()
    .int()
    .min(min)
    .max(max)
    .default(fallback)
    .register(meanings, { mayBe: `a whole number from ${min} to ${max}`, isShown: true });
const port = (fallback: number) => whole(0, 65_535, fallback);
const oneOf = <const Word extends string>(words: readonly Word[], fallback: NoInfer<Word>) =>
  z
    .enum(words)
    .default(fallback)
    .register(meanings, { mayBe: `one of ${words.join(', ')}`, isShown: true });
const url = (protocols: RegExp, mayBe: string) =>
  z.url({ protocol: protocols }).optional().register(meanings, { mayBe });
const webAddress = url(/^https?$/, 'an address that begins with https:// (or http:// in a demo)');
const databaseAddress = url(/^postgres(ql)?$/, 'an address that begins with postgres:// or postgresql://');

/** Every setting with its meaning. */
export const ENV_FIELDS = {
  /** `demo` runs on this machine alone, with invented people; `production` is everything else, and is never guessed. */
  VERN_MODE: oneOf(['demo', 'production'], 'demo'),
  /** Where the server listens. */
  PORT: port(3000),
  /** Address on which a production server listens; a demo listens on this machine alone, whatever it says. */
  HOST: z.string().min(1).default('0.0.0.0'),
  /** Port of the metrics, for the inside of the network alone; 0 turns them off. */
  METRICS_PORT: port(0),
  /** Address on which the metrics listen: this machine, or that of a network which only the collector reaches. */
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  /** Address people use, without a path: `https://vern.example.no`. */
  PUBLIC_URL: webAddress,
  /** Folder of the embedded database and the demo's keys. */
  VERN_DATA: z.string().min(1).default('.data'),
  /** PostgreSQL that the server works on. */
  DATABASE_URL: databaseAddress,
  /** The owner's login, used for migrations at start and for nothing else; another than serves. */
  DATABASE_MIGRATION_URL: databaseAddress,
  /** Connections to PostgreSQL at most: a few a processor; more of them only wait for each other. */
  DATABASE_POOL: whole(2, 200, 10),
  /** The municipality whose people sign in here. */
  MUNICIPALITY_ID: z.uuid().optional().register(meanings, { mayBe: 'a UUID' }),
  /** OpenID Connect provider: Entra ID, Feide, Ansattporten or another. */
  OIDC_ISSUER: webAddress,
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(16).optional().register(meanings, { mayBe: 'at least 16 characters long' }),
  /**
   * What the provider is asked to do at each sign-in (OpenID Connect's `prompt`); after somebody has signed out in a browser it
   * is always asked to sign in again. On devices that people share, `login` or `select_account`, if the provider knows it.
   */
  OIDC_PROMPT: oneOf(['none', 'select_account', 'login'], 'none'),
  /** Minutes without a request after which a session has ended. */
  SESSION_IDLE_MINUTES: whole(5, 1_440, 120),
  /** Hours after which a session has ended whatever happens. */
  SESSION_HOURS: whole(1, 168, 12),
  /** Requests a minute that one session may make. */
  RATE_LIMIT_PER_MINUTE: whole(10, 100_000, 600),
  /** Requests a minute from one address by whoever has no session yet: a whole municipality may be behind one. */
  RATE_LIMIT_PER_ADDRESS: whole(10, 1_000_000, 12_000),
  /** Sign-ins a minute that may begin at one address: everybody of a municipality comes between eight and half past. */
  SIGN_INS_PER_MINUTE: whole(1, 1_000_000, 6_000),
  /** Proxies before a production server, which say where a request comes from: their number, or their addresses and networks. */
  TRUSTED_PROXIES: z
    .string()
    .default('1')
    .refine((text) => trustedProxies(text) !== null)
    .transform((text) => trustedProxies(text) ?? 0)
    .register(meanings, {
      mayBe: 'the number of proxies (0 to 10), or their addresses and networks with commas between, such as 10.0.0.0/8',
    }),
  /** `smtp://user:password@host:port` or `smtps://`. */
  SMTP_URL: url(/^smtps?$/, 'an address that begins with smtp:// or smtps://'),
  /** Sender of mail: `Vern <vern@example.no>`. */
  MAIL_FROM: z
    .string()
    .min(3)
    .default('Vern <vern@localhost>')
    .register(meanings, { mayBe: 'at least 3 characters long' }),
  /** Ed25519 private key (PKCS#8, base64 of DER) that signs the audit's checkpoints. */
  AUDIT_SIGNING_KEY: z
    .base64()
    .min(40)
    .optional()
    .register(meanings, { mayBe: 'an Ed25519 private key (PKCS#8, base64 of DER)' }),
  /**
   * Folder in which the sealer says what it has signed: not on the database's disk, and not writable to who owns the database.
   * A demo's lies beside its data.
   */
  AUDIT_WITNESS: z.string().min(1).optional(),
  LOG_LEVEL: oneOf(['silent', 'error', 'warn', 'info', 'debug'], 'info'),
};

/** The server's settings, checked. */
export type Env = { readonly [Name in keyof typeof ENV_FIELDS]: z.infer<(typeof ENV_FIELDS)[Name]> };
