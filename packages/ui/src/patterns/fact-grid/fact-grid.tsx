import './fact-grid.css';
import type { ReactNode } from 'react';

/** One answered question: its short name and what was answered. Labels differ within a grid. */
export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  /** Takes a line of its own: what somebody wrote. */
  readonly wide?: boolean | undefined;
}

/** What was reported, as facts and not as a form. Leave out what was not answered rather than show it empty. */
export function FactGrid({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="vern-facts">
      {facts.map(({ label, value, wide }) => (
        <div className="vern-facts__fact" key={label} {...(wide ? { 'data-wide': '' } : {})}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
