import { connectionOf, type Database } from '../database.ts';
import type { Query } from '../engine/connection.ts';
import { CHECKSUM, lineDigest } from './line-digest.ts';
import { TransferError } from './transfer-error.ts';
import { readSchemaVersion, readTransferTables } from './transfer-tables.ts';

/** What was imported. */
export interface Imported {
  readonly rows: number;
  /** Whether a checksum proved that no letter was changed: exports of older versions have none. */
  readonly isVerified: boolean;
}

type Batch = { readonly table: string; readonly rows: string[] };
type Json = Readonly<Record<string, unknown>>;

const BATCH = 1_000;
const LINE = /^\{"t":"([a-z_]+)","r":(\{.*\})\}$/s;
/** What PostgreSQL says of a row that is no row of that table: data exceptions and broken constraints. */
const BAD_ROW = /^2[23]/;

/**
 * Fill an empty database from an export: all of it, or nothing. The database must be opened with the owner's login.
 * @param lines - The export's lines, without their ends. The first is asked for when the database is ready to take it.
 * @throws {TransferError} When the target is not empty, the schema is another, or the file is not whole and unchanged.
 */
export async function importData(database: Database, lines: AsyncIterable<string>): Promise<Imported> {
  return connectionOf(database).transaction(async (query) => {
    const schema = await readSchemaVersion(query);
    await query('set local role vern_transfer');
    // The earlier versions of nodes come with the file.
    await query(`select set_config('vern.importing', 'on', true)`);
    const tables = await readTransferTables(query);
    await refuseRows(query, tables);
    const reader = lines[Symbol.asyncIterator]();
    const digest = lineDigest();
    const first = (await reader.next()).value ?? '';
    const header = checkHeader(first, schema);
    digest.add(first);
    let rows = 0;
    let batch: Batch = { table: '', rows: [] };
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
        checkFooter(parse(value), { rows, sum: header['checksum'] === undefined ? undefined : digest.end() });
        await refuseMore(reader);
        return { rows, isVerified: header['checksum'] !== undefined };
      }
      if (!tables.includes(table)) throw new TransferError('not_an_export');
      digest.add(value);
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

async function insert(query: Query, { table, rows }: Batch): Promise<void> {
  if (rows.length === 0) return;
  try {
    await query(`insert into "${table}" select * from json_populate_recordset(null::"${table}", $1::json)`, [
      `[${rows.join(',')}]`,
    ]);
  } catch (cause) {
    const { code } = cause as { readonly code?: string };
    throw BAD_ROW.test(code ?? '') ? new TransferError('not_an_export', { cause }) : cause;
  }
}

function checkHeader(line: string, schema: string): Json {
  const header = parse(line);
  const { format, checksum } = header ?? {};
  const isKnown = format === 'vern-export-1' && (checksum === undefined || checksum === CHECKSUM);
  if (!header || !isKnown) throw new TransferError('not_an_export');
  if (header['schema'] !== schema) throw new TransferError('other_schema');
  return header;
}

function checkFooter(footer: Json | null, { rows, sum }: { readonly rows: number; readonly sum: string | undefined }) {
  if (footer?.['rows'] !== rows) throw new TransferError('not_an_export');
  if (sum !== undefined && footer[CHECKSUM] !== sum) throw new TransferError('changed');
}

/** Two exports in one file, or one with something added, are no export. */
async function refuseMore(reader: AsyncIterator<string>): Promise<void> {
  const { done } = await reader.next();
  if (!done) throw new TransferError('not_an_export');
}

function parse(line: string): Json | null {
  try {
    return JSON.parse(line) as Json | null;
  } catch {
    return null;
  }
}
