/** Signs between cells that spreadsheets write: a Norwegian one writes semicolons. */
const SEPARATORS = [';', '\t', ','] as const;

/**
 * The rows of a CSV text (RFC 4180), apart by semicolons, tabs or commas, whichever of these the first line has, outside of quotation marks.
 * Empty lines and the byte order mark are left out; cells are trimmed.
 * @throws {RangeError} When a quotation mark is not closed.
 */
export function csvRows(text: string): readonly (readonly string[])[] {
  const content = text.replace(/^\uFEFF/, '');
  const firstLine = content.replaceAll(/"(?:[^"]|"")*"/g, '').split(/\r?\n/, 1)[0]!;
  const separator = SEPARATORS.find((sign) => firstLine.includes(sign)) ?? ',';
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  const endCell = () => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.some((each) => each !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < content.length; at++) {
    const sign = content[at]!;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (content[at + 1] === '"') cell += content[++at];
      else isQuoted = false;
    } else if (sign === '"' && cell.trim() === '') [cell, isQuoted] = ['', true];
    else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else cell += sign;
  }
  if (isQuoted) throw new RangeError('The CSV has a quotation mark that is not closed.');
  endRow();
  return rows;
}

/** Rows as a CSV text with commas and line feeds. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
}
