import type { DatabaseOptions } from './open-database.ts';

/** Which database a command of this package works on: the server's when it is named, else the embedded one's folder. */
export function readDatabaseOptions(env: NodeJS.ProcessEnv = process.env): DatabaseOptions {
  const url = env['DATABASE_MIGRATION_URL'] || env['DATABASE_URL'];
  return url ? { engine: 'postgres', url } : { engine: 'pglite', folder: env['VERN_DATA'] || '.data' };
}
