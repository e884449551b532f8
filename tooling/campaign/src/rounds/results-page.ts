import type { Line } from './results-file.ts';
import type { Rounds } from './rounds.ts';

/** What a campaign found, for people: one row a kind with the worst figures, and every fault. */
export function resultsPage({ name, about }: Rounds, lines: readonly Line[]): string {
  const last =
    lines
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? '';
  const seeds = [...new Set(lines.map(({ seed }) => seed))].join(', ');
  const figures = [...new Set(lines.flatMap((line) => Object.keys(line.figures)))];
  const kinds = [...Map.groupBy(lines, ({ kind }) => kind)].sort(([one], [other]) => one.localeCompare(other));
  const rows = kinds.map(([kind, its]) => {
    const worst = figures.map((figure) => String(Math.max(...its.map((line) => line.figures[figure] ?? 0))));
    return cells([kind, String(its.length), ...worst, String(its.flatMap(({ faults }) => faults).length)]);
  });
  const faults = lines.flatMap(({ round, kind, faults: its }) =>
    its.map((fault) => `- Round ${round + 1}, ${kind}: ${fault}`),
  );
  return `${[
    `# Campaign: ${name}`,
    about,
    `Run with \`npx pnpm@12.21.0 campaign ${name}\`; a run that is broken off goes on where it was. Here: ${lines.length} rounds, seed ${seeds}, last on ${last.slice(0, 10)}. The worst of each kind:`,
    [
      cells(['kind', 'rounds', ...figures, 'faults']),
      cells(['---', ...figures.map(() => '--:'), '--:', '--:']),
      ...rows,
    ].join('\n'),
    faults.length === 0 ? 'Nothing that should not happen happened.' : faults.join('\n'),
    '',
  ]
    .join('\n\n')
    .trimEnd()}\n`;
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}
