import { barInWords, type Line, reaches } from './bar.ts';

const HEAD = ['What', 'Median', 'Min – max', 'Bar', 'Reached'];

/** The figures as a Markdown table that is also readable as it stands. */
export function table(lines: readonly Line[]): string {
  const rows = lines.map((line) => {
    const { figure, unit, digits, bar } = line;
    const text = (value: number) => value.toFixed(digits);
    const isSingle = figure.min === figure.max;
    return [
      line.what,
      `${text(figure.median)}${unit}`,
      isSingle ? '–' : `${text(figure.min)} – ${text(figure.max)}`,
      barInWords(line),
      bar === null ? '–' : reaches(line) ? 'yes' : '**no**',
    ];
  });
  const widths = HEAD.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]!.length)));
  const write = (cells: readonly string[]) => `| ${cells.map((cell, n) => cell.padEnd(widths[n]!)).join(' | ')} |`;
  return [write(HEAD), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(write)].join('\n');
}
