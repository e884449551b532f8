import { createHash } from 'node:crypto';

const NAMES = new Map<string, string>();

/**
 * A short stable name for a statement's text, so that the server plans it once a connection.
 * Only for texts that stand in this package: a text with values in it would be kept for ever.
 */
export function statementName(sql: string): string {
  const known = NAMES.get(sql);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 22);
  NAMES.set(sql, name);
  return name;
}
