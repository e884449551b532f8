import './page.css';
import type { ReactNode } from 'react';
import { Heading } from '../heading/heading.tsx';

export interface PageProps {
  /** The page's only heading of level 1. */
  readonly title: ReactNode;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  /** What is done with the whole page, such as printing it: at its edge, beside the title. */
  readonly actions?: ReactNode;
  /** Before the title: a way back, a progress bar. */
  readonly before?: ReactNode;
  /** `reading` holds lines at about 65 characters; `work` has room for a list and a case. Defaults to `reading`. */
  readonly width?: 'reading' | 'work' | undefined;
  readonly children?: ReactNode;
}

/** One page inside the shell: a title, what it is about, and its parts at one distance. */
export function Page({ title, lead, actions, before, width = 'reading', children }: PageProps) {
  return (
    <div className="vern-page" data-width={width}>
      <div className="vern-page__head">
        {before}
        <div className="vern-page__top">
          <div className="vern-page__words">
            <Heading level={1} tabIndex={-1}>
              {title}
            </Heading>
            {lead && <div className="vern-page__lead">{lead}</div>}
          </div>
          {actions && <div className="vern-page__actions">{actions}</div>}
        </div>
      </div>
      {children}
    </div>
  );
}
