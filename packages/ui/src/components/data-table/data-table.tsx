import './data-table.css';
import type { ReactNode } from 'react';

/** One column of a table, and how a row is shown in it. */
export interface Column<Row> {
  readonly key: string;
  /** Heading of the column; beside each value on a phone. */
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** `end` for numbers. Defaults to `start`. */
  readonly align?: 'start' | 'end' | undefined;
  /** This column names the row. Exactly one should. */
  readonly rowHeader?: boolean | undefined;
}

export interface DataTableProps<Row> {
  /** What the table shows. */
  readonly caption: string;
  /** Hides the caption from sight when a heading above says the same. */
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/**
 * The roles a browser gives a table by itself, said aloud: the cards of the narrow screen are `display: block`,
 * and with that browsers drop the table from what a screen reader hears.
 */
const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnHeader: { role: 'columnheader', scope: 'col' },
  rowHeader: { role: 'rowheader', scope: 'row' },
} as const;

/** A table on a desk, a stack of cards under 640 px. */
export function DataTable<Row>({ caption, captionHidden = false, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <table {...ROLES.table} className="vern-table" data-caption={captionHidden ? 'hidden' : 'shown'}>
      <caption>{caption}</caption>
      <thead {...ROLES.group}>
        <tr {...ROLES.row}>
          {columns.map(({ key, header, align }) => (
            <th {...ROLES.columnHeader} data-align={align} key={key}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.group}>
        {rows.map((row) => (
          <tr {...ROLES.row} key={rowKey(row)}>
            {columns.map(({ key, header, cell, align, rowHeader }) =>
              rowHeader ? (
                <th {...ROLES.rowHeader} data-align={align} key={key}>
                  {cell(row)}
                </th>
              ) : (
                <td {...ROLES.cell} data-align={align} data-label={header} key={key}>
                  <span>{cell(row)}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
