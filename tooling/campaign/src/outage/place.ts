import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endWithRun } from '@vern/bench/processes';
import { createSessionRepository, type Database, openDatabase } from '@vern/db';
import { makeMunicipality } from '@vern/db/testing/make-municipality';
import { type PostgresServer, startPostgresServer } from '@vern/db/testing/postgres-server';
import { v7 } from 'uuid';
import { type Replica, startReplica } from '../processes/replica.ts';
import { mountSmallDisk, type SmallDisk } from '../processes/small-disk.ts';

const PEOPLE = { reporter: { role: 'employee', at: 'school' } } as const;
const REPLICAS = 2;
const DISK_MEGABYTES = 900;
const HOUR_MS = 3_600_000;

/** A municipality on a PostgreSQL server, and servers of ours in front of it. */
export interface Place {
  readonly server: PostgresServer;
  /** Null where this user may not mount one. */
  readonly disk: SmallDisk | null;
  /** The owner's login. */
  readonly owner: Database;
  readonly ownerUrl: string;
  readonly adminUrl: string;
  readonly replicas: readonly Replica[];
  readonly municipalityId: string;
  readonly unitId: string;
  /** A session of its own for each client. */
  readonly cookies: readonly string[];
  close(): Promise<void>;
}

/** Set everything up; close it, or end the run, and nothing is left. */
export async function openPlace(clients: number): Promise<Place> {
  const opened: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const end of opened.splice(0).reverse()) await end();
  };
  try {
    return { ...(await open(clients, opened)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(clients: number, opened: (() => Promise<unknown>)[]): Promise<Omit<Place, 'close'>> {
  const folder = await mkdtemp(join(tmpdir(), 'vern-outage-'));
  opened.push(endWithRun(() => rm(folder, { recursive: true })));
  const disk = await mountSmallDisk(DISK_MEGABYTES);
  if (disk) opened.push(disk.close);
  const server = await startPostgresServer(disk ? { parent: disk.folder } : {});
  opened.push(endWithRun(() => server.kill()));
  const { name, appUrl, ownerUrl } = await server.createDatabase();
  const owner = await openDatabase({ engine: 'postgres', url: ownerUrl, poolSize: 4 });
  opened.push(() => owner.close());
  const { municipalityId, places, people } = await makeMunicipality({ owner }, PEOPLE);
  const scope = { municipalityId, actorId: people.reporter };
  const cookies: string[] = [];
  for (let client = 0; client < clients; client += 1) cookies.push(await signIn(owner, scope));
  const auditKey = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const database = { engine: 'postgres', url: appUrl, migrationUrl: ownerUrl, isServing: true } as const;
  const settings = {
    VERN_MODE: 'demo',
    MUNICIPALITY_ID: municipalityId,
    PORT: '0',
    LOG_LEVEL: 'error',
    RATE_LIMIT_PER_MINUTE: '100000',
    DATABASE_URL: appUrl,
    DATABASE_MIGRATION_URL: ownerUrl,
  };
  const replicas: Replica[] = [];
  for (let each = 0; each < REPLICAS; each += 1) {
    const witness = join(folder, `witness-${each}`);
    const replica = await startReplica({ database, settings, auditKey, witness });
    opened.push(replica.stop);
    replicas.push(replica);
  }
  const adminUrl = server.adminUrl.replace(/postgres$/, name);
  return { server, disk, owner, ownerUrl, adminUrl, replicas, municipalityId, unitId: places.school, cookies };
}

async function signIn(owner: Database, scope: { readonly municipalityId: string; readonly actorId: string }) {
  const token = randomBytes(32).toString('base64url');
  const tokenHash = createHash('sha256').update(token).digest();
  const at = new Date();
  const expiresAt = new Date(at.getTime() + 100 * HOUR_MS);
  await createSessionRepository(owner).start(scope, { id: v7(), tokenHash, device: 'campaign', at, expiresAt });
  return `vern-demo=${scope.municipalityId}.${token}`;
}
