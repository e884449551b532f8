import { labelOf } from '../../locale/index.ts';
import { INCIDENT_ACTIONS, type IncidentAction } from './incident-action.ts';
import { INCIDENT_LIFECYCLE, type Transition } from './incident-lifecycle.ts';
import { INCIDENT_STATUSES } from './incident-status.ts';

type Row = Transition & { readonly from: string; readonly action: IncidentAction };

/** The page `docs/lifecycle.md`: a drawing and a table of the lifecycle, made from the table the code runs on. */
export function lifecycleDocument(): string {
  const rows: Row[] = INCIDENT_STATUSES.codes.flatMap((from) =>
    (Object.entries(INCIDENT_LIFECYCLE[from]) as [IncidentAction, Transition][]).map(([action, step]) => ({
      from,
      action,
      ...step,
    })),
  );
  return `# The way of a report

Made by \`pnpm --filter @vern/domain docs:lifecycle\` from \`INCIDENT_LIFECYCLE\`. Do not edit: a test holds the two together.

\`\`\`mermaid
stateDiagram-v2
${states()}
  [*] --> draft
${arrows(rows)}
\`\`\`

| In state | Action | By | Needs | Leads to | Tells |
|---|---|---|---|---|---|
${rows.map(line).join('\n')}

An action that is not in the table cannot be done. Whether a person is the reporter, affected, the handler or a safety
representative is decided by the access policy.
`;
}

function states(): string {
  return INCIDENT_STATUSES.codes.map((code) => `  ${code}: ${labelOf(INCIDENT_STATUSES, code, 'en')}`).join('\n');
}

// Steps that stay where they are would hide the way in a knot of loops; the table below the drawing has them.
function arrows(rows: readonly Row[]): string {
  const actions = new Map<string, string[]>();
  for (const { from, to, action } of rows) {
    if (from !== to) actions.set(`${from} --> ${to}`, [...(actions.get(`${from} --> ${to}`) ?? []), action]);
  }
  return [...actions].map(([arrow, names]) => `  ${arrow}: ${names.join(', ')}`).join('\n');
}

function line({ from, action, by, needs, to, tells }: Row): string {
  const words = needs?.replace('_required', '') ?? '–';
  return `| ${from} | ${labelOf(INCIDENT_ACTIONS, action, 'en')} (\`${action}\`) | ${by.join(', ')} | ${words} | ${to} | ${tells.join(', ') || '–'} |`;
}
