import './empty-state.css';
import type { ReactNode } from 'react';
import { Heading } from '../heading/heading.tsx';

export interface EmptyStateProps {
  /** What is not here: "Ingen nye meldinger". */
  readonly title: string;
  /** What will appear here, and why. */
  readonly children: ReactNode;
  /** Where to go from here, if anywhere. */
  readonly action?: ReactNode;
  /** Place of the title in the page's outline. */
  readonly level?: 2 | 3 | undefined;
}

/** Stands where a list would be when it has nothing in it. */
export function EmptyState({ title, children, action, level = 2 }: EmptyStateProps) {
  return (
    <div className="vern-empty">
      <Heading level={level}>{title}</Heading>
      <div className="vern-empty__text">{children}</div>
      {action && <div className="vern-empty__action">{action}</div>}
    </div>
  );
}
