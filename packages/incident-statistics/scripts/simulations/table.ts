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

/** Share of `runs` draws for which something holds. */
export function shareOf(runs: number, holds: () => boolean): number {
  let held = 0;
  for (let run = 0; run < runs; run++) if (holds()) held++;
  return held / runs;
}

/** The table in Markdown. */
export function toMarkdown({ title, intro, head, rows }: SimulationTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', intro, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
