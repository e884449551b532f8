import './disclosure.css';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

export interface DisclosureProps extends Omit<ComponentProps<'details'>, 'title'> {
  /** What one gets to read by opening it: "Skal dette meldes?" */
  readonly summary: string;
  /** `reading` for text, `full` for lists and tables, `page` for cards that keep the page's own ground and column. Defaults to `reading`. */
  readonly width?: 'reading' | 'full' | 'page' | undefined;
  /** Paper has nothing to press: `open` prints the content whether it is open on screen or not. */
  readonly onPaper?: 'as-on-screen' | 'open' | undefined;
}

/** Help that is there for the one who wants it and out of the way for everybody else. */
export function Disclosure(props: DisclosureProps) {
  const { summary, width = 'reading', onPaper = 'as-on-screen', className, children, ...rest } = props;
  return (
    <details
      {...rest}
      className={clsx('ds-details vern-disclosure', className)}
      data-on-paper={onPaper}
      data-width={width}
    >
      <summary>{summary}</summary>
      <div className="vern-disclosure__content">{children}</div>
    </details>
  );
}
