import type { StepRow, StepTable } from './step-row.ts';
import { toldOf } from './told-of.ts';
import { stepsFrom, transitionOf } from './transition-of.ts';

/**
 * A noun's lifecycle as a drawing and a table in Markdown, made from the tables that the code runs on.
 *
 * @param words - What the states are called, and the steps on their buttons, those that have one.
 */
export function lifecycleSection<Status extends string, Party extends string, Subject, Name extends string>(
  table: StepTable<Status, Party, Subject, Name>,
  words: {
    readonly statuses: Readonly<Record<NoInfer<Status>, string>>;
    readonly steps: { readonly [N in Name]?: string };
  },
): string {
  const { statuses } = table;
  const rows = statuses.codes.flatMap((from) =>
    stepsFrom(table, from).map((step) => ({ from, step, to: transitionOf(table, step, from)!.to })),
  );
  const begins = statuses.codes[0];
  return `\`\`\`mermaid
stateDiagram-v2
${statuses.codes.map((code) => `  ${code}: ${words.statuses[code]}`).join('\n')}
  [*] --> ${begins}
${arrows(rows)}
\`\`\`

| In state | Step | By | Needs | Leads to | Tells |
|---|---|---|---|---|---|
${rows.map((row) => line(table, words.steps[row.step], row)).join('\n')}
`;
}

type Arrow<Name extends string, Status extends string> = {
  readonly from: Status;
  readonly step: Name;
  readonly to: Status;
};

// Steps that stay where they are would hide the way in a knot of loops; the table below the drawing has them.
function arrows(rows: readonly Arrow<string, string>[]): string {
  const steps = new Map<string, string[]>();
  for (const { from, to, step } of rows) {
    if (from !== to) steps.set(`${from} --> ${to}`, [...(steps.get(`${from} --> ${to}`) ?? []), step]);
  }
  return [...steps].map(([arrow, names]) => `  ${arrow}: ${names.join(', ')}`).join('\n');
}

function line<Status extends string, Party extends string, Subject, Name extends string>(
  table: StepTable<Status, Party, Subject, Name>,
  words: string | undefined,
  { from, step, to }: Arrow<Name, Status>,
): string {
  const { by } = transitionOf(table, step, from)!;
  const row: StepRow<Status, Party> = table.rows[step];
  const told = by.map((party) => toldOf(table, { step, from, by: party }).join(', ') || '–');
  const isOne = new Set(told).size === 1;
  const tells = isOne ? told[0] : by.map((party, i) => `${told[i]} (by ${party})`).join('; ');
  return `| ${from} | ${words ? `${words} (\`${step}\`)` : `\`${step}\``} | ${by.join(', ')} | ${row.needs?.join(', ') || '–'} | ${to} | ${tells} |`;
}
