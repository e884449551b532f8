import './section.css';
import type { ReactNode } from 'react';
import { Heading } from '../heading/heading.tsx';

export interface SectionProps {
  readonly title: ReactNode;
  /** Place of the title in the page's outline. Defaults to 2. */
  readonly level?: 2 | 3 | undefined;
  /** Draws a line above it: for every section but a page's first. */
  readonly divided?: boolean | undefined;
  readonly children: ReactNode;
}

/** A part of a page under a heading of its own. Text in it keeps to a line one can read; tables and charts may be wider. */
export function Section({ title, level = 2, divided = false, children }: SectionProps) {
  return (
    <section className="vern-section" {...(divided ? { 'data-divided': '' } : {})}>
      <Heading level={level}>{title}</Heading>
      {children}
    </section>
  );
}
