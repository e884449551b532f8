import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, type DatabaseOptions, openDatabase } from '@vern/db';
import { type Engine, makeMunicipality, openTestDatabase } from '@vern/db/testing';
import { v7 } from 'uuid';
import { createPorts } from '../src/create-ports.ts';
import { STAFF } from '../src/host.fixture.ts';
import { hashToken, newSessionToken } from '../src/identity/session-token.ts';

type Place = {
  readonly database: DatabaseOptions;
  readonly owner: Database;
  readonly settle: () => Promise<void>;
  readonly clean: () => Promise<void>;
};

/** A database that a server of its own process can be started on. */
export async function place(engine: Engine): Promise<Place> {
  if (engine === 'pglite') {
    const folder = await mkdtemp(join(tmpdir(), 'vern-durability-'));
    const database = { engine, folder } as const;
    const owner = await openDatabase(database);
    return { database, owner, settle: () => owner.close(), clean: () => rm(folder, { recursive: true, force: true }) };
  }
  const test = await openTestDatabase(engine);
  const { appUrl, ownerUrl } = test.urls!;
  const database = { engine, url: appUrl, migrationUrl: ownerUrl } as const;
  return { database, owner: test.owner, settle: async () => undefined, clean: () => test.close() };
}

/** The municipality, and a session of its reporter's. */
export async function furnish(owner: Database) {
  const municipality = await makeMunicipality({ owner }, STAFF);
  const { municipalityId, people } = municipality;
  const token = newSessionToken();
  const at = new Date();
  const session = { id: v7(), tokenHash: hashToken(token), device: 'Firefox, Linux', at };
  const scope = { municipalityId, actorId: people.reporter };
  await createPorts(owner).sessions.start(scope, { ...session, expiresAt: new Date(at.getTime() + 3_600_000) });
  return { ...municipality, scope, cookie: `vern-demo=${municipalityId}.${token}` };
}
