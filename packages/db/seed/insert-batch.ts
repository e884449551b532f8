import type { Query } from '../src/engine/connection.ts';
import type { Batch } from './rows.ts';

/** Rows a statement: large enough to be fast, small enough for the embedded engine's memory. */
const ROWS_AT_A_TIME = 1_000;

/** Write rows set-wise: one statement a thousand rows, typed by the table itself. Columns not named keep their default. */
export async function insertBatch(query: Query, { table, rows }: Batch): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ');
  const statement = `insert into "${table}" (${columns})
    select ${columns} from json_populate_recordset(null::"${table}", $1::json)`;
  for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME) {
    await query(statement, [JSON.stringify(rows.slice(from, from + ROWS_AT_A_TIME))]);
  }
}
