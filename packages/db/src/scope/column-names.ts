type Row = Readonly<Record<string, unknown>>;

/** Names are few (those of the schema) and asked for a hundred times a report. */
const KNOWN = new Map<string, string>();

/** The database's name of what is called `key` in code: `receivedAt` is `received_at`. */
export function toColumn(key: string): string {
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const column = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  KNOWN.set(key, column);
  return column;
}

/** The same record with the database's column names. What is null is left out: a row that is made has null there anyway. */
export function toColumns(record: Row): Row {
  const columns: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) if (value !== null) columns[toColumn(key)] = value;
  return columns;
}

/** What a row with the database's column names holds in some fields, by their own names. */
export function fromColumns(fields: Row, row: Row): Row {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, row[toColumn(name)]]));
}
