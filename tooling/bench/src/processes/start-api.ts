import { fileURLToPath } from 'node:url';
import NODE_FLAGS from '@vern/api-host/node-flags.json' with { type: 'json' };
import { freePort } from './free-port.ts';
import { type ServerProcess, startProcess } from './start-process.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.resolve('@vern/api-host/app')));

/** Vern's server under measurement. */
export interface ApiProcess extends ServerProcess {
  /** Resident memory now, in bytes, as the server's own metrics tell. */
  residentBytes(): Promise<number>;
}

/** Where it keeps its data: a PostgreSQL server, or a folder of the embedded one. */
export type Storage =
  | {
      readonly appUrl: string;
      readonly ownerUrl: string;
      /** For the demo's keys. */
      readonly folder: string;
      /** Whom it serves. */
      readonly municipalityId: string;
    }
  | { readonly folder: string };

export interface ApiOptions {
  /** Arguments for Node itself, such as `--cpu-prof`. */
  readonly nodeArgs?: readonly string[];
}

/** Start the real server as a demo on loopback: every job, limit and log of it as it ships. */
export async function startApi(storage: Storage, { nodeArgs = [] }: ApiOptions = {}): Promise<ApiProcess> {
  const [port, metricsPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const server = await startProcess({
    argv: [...NODE_FLAGS, ...nodeArgs, MAIN],
    url,
    readyPath: '/ready',
    patienceMs: 600_000,
    env: {
      VERN_MODE: 'demo',
      PORT: String(port),
      METRICS_PORT: String(metricsPort),
      VERN_DATA: storage.folder,
      MUNICIPALITY_ID: 'municipalityId' in storage ? storage.municipalityId : '',
      LOG_LEVEL: 'info',
      DATABASE_URL: 'appUrl' in storage ? storage.appUrl : '',
      DATABASE_MIGRATION_URL: 'ownerUrl' in storage ? storage.ownerUrl : '',
    },
  });
  return { ...server, residentBytes: () => residentBytes(`http://127.0.0.1:${metricsPort}/metrics`) };
}

async function residentBytes(metricsUrl: string): Promise<number> {
  const text = await (await fetch(metricsUrl)).text();
  const [, bytes] = /^process_resident_memory_bytes (\S+)$/m.exec(text) ?? [];
  if (bytes === undefined) throw new Error('The server does not tell its memory.');
  return Number(bytes);
}
