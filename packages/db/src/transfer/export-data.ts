import { connectionOf, type Database } from '../database.ts';
import type { Query } from '../engine/connection.ts';
import { CHECKSUM, lineDigest } from './line-digest.ts';
import { readSchemaVersion, readTransferTables } from './transfer-tables.ts';

/** First line of an export. */
export interface TransferHeader {
  readonly format: 'vern-export-1';
  /** Name of the newest migration. */
  readonly schema: string;
  /** The footer holds a checksum. Older exports have none. */
  readonly checksum?: typeof CHECKSUM;
}

const PAGE = 2_000;

/**
 * The whole database as lines of JSON, all from one instant: a header, then one line a row as `{"t": table, "r": row}`,
 * then a footer with the number of rows and the SHA-256 of all lines before it. Independent of engine and PostgreSQL major.
 *
 * The database must have been opened with the owner's login.
 *
 * @param write - Takes one line without its end; is waited for.
 * @returns The number of rows.
 */
export async function exportData(database: Database, write: (line: string) => Promise<void>): Promise<number> {
  return connectionOf(database).transaction(async (query) => {
    await query('set transaction isolation level repeatable read');
    const schema = await readSchemaVersion(query);
    const header: TransferHeader = { format: 'vern-export-1', schema, checksum: CHECKSUM };
    const digest = lineDigest();
    const writeDigested = (line: string) => {
      digest.add(line);
      return write(line);
    };
    await query('set local role vern_transfer');
    await writeDigested(JSON.stringify(header));
    let rows = 0;
    for (const table of await readTransferTables(query)) rows += await exportTable(query, table, writeDigested);
    await write(JSON.stringify({ rows, [CHECKSUM]: digest.end() }));
    return rows;
  });
}

async function exportTable(query: Query, table: string, write: (line: string) => Promise<void>): Promise<number> {
  // The rows stay text from the database to the file: what JSON cannot say exactly is never read into JavaScript.
  await query(`declare leaving no scroll cursor for select row_to_json(t)::text as row from "${table}" t`);
  let rows = 0;
  for (;;) {
    const page = await query<{ row: string }>(`fetch ${PAGE} from leaving`);
    for (const { row } of page) await write(`{"t":"${table}","r":${row}}`);
    rows += page.length;
    if (page.length < PAGE) break;
  }
  await query('close leaving');
  return rows;
}
