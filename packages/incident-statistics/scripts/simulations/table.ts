/** One table of the page: what was asked, what was promised, what was found. */
export interface SimulationTable {
  readonly title: string;
  readonly intro: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A share as a percentage with one decimal. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** The table in Markdown. */
export function toMarkdown({ title, intro, head, rows }: SimulationTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', intro, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
