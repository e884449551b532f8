import './page.css';
import type { ReactNode } from 'react';
import { Heading } from '../heading/heading.tsx';

export interface PageProps {
  /** The page's only heading of level 1. */
  readonly title: ReactNode;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  /** Before the title: a way back, a progress bar. */
  readonly before?: ReactNode;
  /** `reading` holds lines at about 65 characters; `work` has room for a list and a case. Defaults to `reading`. */
  readonly width?: 'reading' | 'work' | undefined;
  readonly children?: ReactNode;
}

/** One page inside the shell: a title, what it is about, and its parts at one distance. */
export function Page({ title, lead, before, width = 'reading', children }: PageProps) {
  return (
    <div className="vern-page" data-width={width}>
      <div className="vern-page__head">
        {before}
        <Heading level={1} tabIndex={-1}>
          {title}
        </Heading>
        {lead && <div className="vern-page__lead">{lead}</div>}
      </div>
      {children}
    </div>
  );
}
