import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { readSchemaFiles } from './schema-files.ts';

/** The engine adds what it finds to this; it needs a datasource to know the dialect. */
const BARE_SCHEMA = { path: 'main.prisma', content: 'datasource db {\n  provider = "postgresql"\n}\n' };

/**
 * The statements that lead from the engine's database to the schema files; null when they agree.
 * The database must be at the newest migration.
 *
 * It compares with what is read back from the database, since the in-process engine has no shadow database.
 */
export async function migrationDiff(engine: SchemaEngine): Promise<string | null> {
  const files = (await readSchemaFiles()).map(([path, content]) => ({ path, content }));
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatamodel', files: await currentSchema(engine) },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout && !stdout.includes('This is an empty migration') ? stdout : null;
}

async function currentSchema(engine: SchemaEngine) {
  try {
    const { schema } = await engine.introspect({
      schema: { files: [BARE_SCHEMA] },
      baseDirectoryPath: '.',
      force: true,
      compositeTypeDepth: -1,
      namespaces: null,
    });
    return schema.files;
  } catch (error) {
    // The engine answers P4001 to a database without tables: the state before the first migration.
    if ((error as { code?: string }).code === 'P4001') return [BARE_SCHEMA];
    throw error;
  }
}
