import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { MigrationAdapterFactory } from '../engine/migration-adapter.ts';
import { readyOnce } from './engine-turns.ts';
import { readSchemaFiles } from './schema-files.ts';
import { webAssembly } from './web-assembly.ts';

type Wasm = { __wbindgen_start(): void };

/**
 * Prisma's own schema engine, in process as WebAssembly: the native binary is a download that closed networks refuse.
 * It writes `_prisma_migrations` with checksums, so `prisma migrate deploy` elsewhere reads the same history.
 */
export async function openSchemaEngine(adapter: MigrationAdapterFactory): Promise<engine.SchemaEngine> {
  await readyOnce(instantiate);
  const datamodels = await readSchemaFiles();
  return engine.SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(adapter));
}

async function instantiate(): Promise<void> {
  const path = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const module = await webAssembly.compile(await readFile(path));
  const instance = await webAssembly.instantiate(module, { './schema_engine_bg.js': { ...engine } });
  const wasm = instance.exports as unknown as Wasm;
  (engine as unknown as { __wbg_set_wasm(wasm: Wasm): void }).__wbg_set_wasm(wasm);
  wasm.__wbindgen_start();
}
