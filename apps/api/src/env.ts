import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const url = (protocols: RegExp) => z.url({ protocol: protocols });

const fields = {
  /** `demo` runs on this machine alone, with invented people; `production` is everything else. */
  VERN_MODE: z.enum(['demo', 'production']).default('demo'),
  /** Where the server listens. */
  PORT: port.default(3000),
  /** Address on which a production server listens; a demo listens on this machine alone, whatever it says. */
  HOST: z.string().min(1).default('0.0.0.0'),
  /** Port of the metrics, for the inside of the network alone; 0 turns them off. */
  METRICS_PORT: port.default(0),
  /** Address on which the metrics listen: this machine, or that of a network which only the collector reaches. */
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  /** Address people use, without a path: `https://vern.example.no`. */
  PUBLIC_URL: url(/^https?$/).optional(),
  /** Folder of the embedded database and the demo's keys. */
  VERN_DATA: z.string().min(1).default('.data'),
  /** PostgreSQL that the server works on. */
  DATABASE_URL: url(/^postgres(ql)?$/).optional(),
  /** The owner's login, used for migrations at start and for nothing else. */
  DATABASE_MIGRATION_URL: url(/^postgres(ql)?$/).optional(),
  /** Connections to PostgreSQL at most: a few a processor; more of them only wait for each other. */
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  /** The municipality whose people sign in here. */
  MUNICIPALITY_ID: z.uuid().optional(),
  /** OpenID Connect provider: Entra ID, Feide, Ansattporten or another. */
  OIDC_ISSUER: url(/^https?$/).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(16).optional(),
  /** Minutes without a request after which a session has ended. */
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(5).max(1_440).default(120),
  /** Hours after which a session has ended whatever happens. */
  SESSION_HOURS: z.coerce.number().int().min(1).max(168).default(12),
  /** Requests a minute that one session may make. */
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(10).max(100_000).default(600),
  /** `smtp://user:password@host:port` or `smtps://`. */
  SMTP_URL: url(/^smtps?$/).optional(),
  /** Sender of mail: `Vern <vern@example.no>`. */
  MAIL_FROM: z.string().min(3).default('Vern <vern@localhost>'),
  /** Ed25519 private key (PKCS#8, base64 of DER) that signs the audit's checkpoints. */
  AUDIT_SIGNING_KEY: z.base64().min(40).optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
};

const REQUIRED_IN_PRODUCTION = [
  'DATABASE_URL',
  'PUBLIC_URL',
  'MUNICIPALITY_ID',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'SMTP_URL',
  'AUDIT_SIGNING_KEY',
] as const;

const envSchema = z.object(fields).superRefine((env, ctx) => {
  if (env.VERN_MODE === 'demo') return;
  const refuse = (name: string, message: string) => ctx.addIssue({ code: 'custom', path: [name], message });
  for (const name of REQUIRED_IN_PRODUCTION) if (!env[name]) refuse(name, 'is missing; production needs it');
  for (const name of ['PUBLIC_URL', 'OIDC_ISSUER'] as const) {
    if (env[name]?.startsWith('http:')) refuse(name, 'must be https: sessions and sign-in would travel in the clear');
  }
});

/** The server's settings, checked. */
export type Env = Readonly<z.infer<typeof envSchema>>;

/** A setting that is missing, wrong or unsafe. */
export type EnvFault = { readonly name: string; readonly reason: string };

/** Check the settings. @returns Either the settings, or every fault at once by name. */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env | readonly EnvFault[] {
  // An empty variable is how a shell or a compose file says "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = envSchema.safeParse(given);
  if (parsed.success) return Object.freeze(parsed.data);
  return parsed.error.issues.map(({ path, message }) => ({ name: path.join('.'), reason: message }));
}

/** Whether `readEnv` answered with faults. */
export function isFaulty(env: Env | readonly EnvFault[]): env is readonly EnvFault[] {
  return Array.isArray(env);
}
