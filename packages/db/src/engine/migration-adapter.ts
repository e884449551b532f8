import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';

export type MigrationAdapterFactory = SqlMigrationAwareDriverAdapterFactory;

/** Runs a whole script, several statements and function bodies included, and rejects when any of it fails. */
export type RunScript = (script: string) => Promise<unknown>;

/**
 * A driver adapter fit for migrations.
 *
 * The stock adapters cut a script at every semicolon (adapter-pg, which tears function bodies) or do not wait for it
 * (the PGlite adapter, which loses its error), so the script goes to the driver itself.
 */
export function migrationAdapter(inner: MigrationAdapterFactory, runScript: RunScript): MigrationAdapterFactory {
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect: async () => wrap(await inner.connect(), runScript),
    connectToShadowDb: () => Promise.reject(new TypeError('Migrations are diffed without a shadow database.')),
  };
}

function wrap(adapter: SqlDriverAdapter, runScript: RunScript): SqlDriverAdapter {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
    startTransaction: (isolation) => adapter.startTransaction(isolation),
    getConnectionInfo: () => adapter.getConnectionInfo?.() ?? { supportsRelationJoins: true },
    dispose: () => adapter.dispose(),
    executeScript: async (script) => {
      await runScript(script);
    },
  };
}
