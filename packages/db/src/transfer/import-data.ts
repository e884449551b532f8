import { connectionOf, type Database } from '../database.ts';
import type { Query } from '../engine/connection.ts';
import { TransferError } from './transfer-error.ts';
import { readSchemaVersion, readTransferTables } from './transfer-tables.ts';

const BATCH = 1_000;
const LINE = /^\{"t":"([a-z_]+)","r":(\{.*\})\}$/;

/**
 * Fill an empty database from an export: all of it, or nothing. The database must be opened with the owner's login.
 * @param lines - The export's lines, without their ends.
 * @returns The number of rows.
 * @throws {TransferError} When the target is not empty, the schema is another, or the file is not whole.
 */
export async function importData(database: Database, lines: AsyncIterable<string>): Promise<number> {
  return connectionOf(database).transaction(async (query) => {
    const schema = await readSchemaVersion(query);
    await query('set local role vern_transfer');
    const tables = await readTransferTables(query);
    await refuseRows(query, tables);
    const reader = lines[Symbol.asyncIterator]();
    checkHeader((await reader.next()).value, schema);
    let rows = 0;
    let batch: { table: string; rows: string[] } = { table: '', rows: [] };
    for (;;) {
      const { value, done } = await reader.next();
      if (done) throw new TransferError('not_an_export');
      const line = LINE.exec(value);
      const table = line?.[1] ?? '';
      if (table !== batch.table || batch.rows.length === BATCH) {
        await insert(query, batch);
        batch = { table, rows: [] };
      }
      if (!line) {
        if (readFooter(value) !== rows) throw new TransferError('not_an_export');
        return rows;
      }
      if (!tables.includes(table)) throw new TransferError('not_an_export');
      batch.rows.push(line[2]!);
      rows += 1;
    }
  });
}

async function refuseRows(query: Query, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    if ((await query(`select 1 from "${table}" limit 1`)).length > 0) throw new TransferError('target_not_empty');
  }
}

async function insert(query: Query, { table, rows }: { readonly table: string; readonly rows: readonly string[] }) {
  if (rows.length === 0) return;
  await query(`insert into "${table}" select * from json_populate_recordset(null::"${table}", $1::json)`, [
    `[${rows.join(',')}]`,
  ]);
}

function checkHeader(line: string | undefined, schema: string): void {
  const header = parse(line ?? '');
  if (header?.['format'] !== 'vern-export-1') throw new TransferError('not_an_export');
  if (header['schema'] !== schema) throw new TransferError('other_schema');
}

function readFooter(line: string): unknown {
  return parse(line)?.['rows'];
}

function parse(line: string): Record<string, unknown> | null {
  try {
    return JSON.parse(line) as Record<string, unknown> | null;
  } catch {
    return null;
  }
}
