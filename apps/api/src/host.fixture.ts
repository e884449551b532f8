import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeMunicipality, type TestDatabase, type TestPerson } from '@vern/db/testing';
import { type FixedClock, fixedClock } from '@vern/testing';
import type { DestinationStream } from 'pino';
import { createApp } from './app.ts';
import { createBrowser } from './browser.fixture.ts';
import { isFaulty, readEnv } from './env.ts';
import type { Env } from './env-fields.ts';
import { createLogger } from './observability/logger.ts';
import { type Services, wire } from './wiring.ts';

/** Everybody that the tests of this room sign in as. */
export const STAFF = {
  reporter: { role: 'employee', at: 'school' },
  colleague: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
  safety_rep: { role: 'safety_rep', at: 'school' },
  director: { role: 'agency_director', at: 'agency' },
} as const satisfies Record<string, TestPerson>;

export type Staff = keyof typeof STAFF;

type Options = {
  readonly settings?: Readonly<Record<string, string>>;
  readonly log?: DestinationStream;
  readonly people?: readonly string[];
  readonly change?: (services: Services) => Services;
};

/** Settings as they are checked at start, with a demo's defaults. */
export function testEnv(settings: Readonly<Record<string, string>>): Env {
  const env = readEnv({ VERN_MODE: 'demo', LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '100000', ...settings });
  if (isFaulty(env)) throw new TypeError(env.map(({ name, reason }) => `${name} ${reason}`).join('; '));
  return env;
}

/** The whole way in over a test's database, on a port of its own, with the demo's provider for signing in. */
export async function startHost(
  test: TestDatabase,
  { settings = {}, log, people, change = (all) => all }: Options = {},
) {
  const municipality = await makeMunicipality(test, STAFF);
  const env = testEnv({ MUNICIPALITY_ID: municipality.municipalityId, ...settings });
  const clock: FixedClock = fixedClock(new Date());
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const publicUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const logger = createLogger(env.LOG_LEVEL, log);
  const wired = wire({ env, database: test.database, publicUrl, logger, isStopping: () => false, clock });
  const subjects = people ?? Object.keys(STAFF);
  const words = {
    name: 'Prøve',
    role: 'employee',
    roleLabel: { nb: 'ansatt', en: 'employee' },
    unit: 'Prøve',
  } as const;
  const services = change({
    ...wired,
    issuerName: () => 'test',
    demo: {
      ...wired.demo!,
      people: subjects.map((subject) => ({ ...words, subject, personId: subject, nodeId: subject, locale: 'nb' })),
    },
  });
  server.on('request', createApp(services));
  const browser = () => createBrowser(publicUrl);
  return {
    municipality,
    publicUrl,
    clock,
    services,
    browser,
    /** A browser in which somebody has signed in. */
    signedIn: async (who: Staff) => {
      const opened = browser();
      await opened.signIn(who);
      return opened;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type Host = Awaited<ReturnType<typeof startHost>>;
