/** One statement of an SQL file. */
export interface Statement {
  /** Without the comment above it and without the semicolon. */
  readonly text: string;
  /** The comment above it, as it stands; empty when there is none. */
  readonly comment: string;
  /** On which line of the file the text begins, from 1. */
  readonly line: number;
}

/** What may hold a semicolon that ends nothing, and the semicolon that does. */
const TOKEN = /--[^\n]*|\$(\w*)\$[\s\S]*?\$\1\$|'(?:[^']|'')*'|;/g;
const ABOVE = /^(?:\s*--[^\n]*\n)*\s*/;

/** Take an SQL file apart at the semicolons that end a statement: not those in a comment, a string or a function's body. */
export function statementsOf(sql: string): readonly Statement[] {
  const ends = [...sql.matchAll(TOKEN)].filter(([token]) => token === ';').map(({ index }) => index);
  return ends.map((end, nth) => {
    const from = nth === 0 ? 0 : ends[nth - 1]! + 1;
    const piece = sql.slice(from, end);
    const above = ABOVE.exec(piece)![0];
    return {
      text: piece.slice(above.length).trimEnd(),
      comment: above.trim(),
      line: sql.slice(0, from + above.length).split('\n').length,
    };
  });
}
