type Row = Readonly<Record<string, unknown>>;

const snake = remembered((key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
const camel = remembered((key) => key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()));

/** The same record with the database's column names. */
export function toColumns(record: Row): Row {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [snake(key), value]));
}

/** A row of the database with the names used in code. */
export function fromColumns(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [camel(key), value]));
}

/** Names are few (those of the schema) and asked for a thousand times a page. */
function remembered(rename: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const name = known.get(key) ?? rename(key);
    known.set(key, name);
    return name;
  };
}
