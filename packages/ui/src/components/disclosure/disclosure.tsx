import './disclosure.css';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

export interface DisclosureProps extends Omit<ComponentProps<'details'>, 'title'> {
  /** What one gets to read by opening it: "Teller dette?" */
  readonly summary: string;
}

/** Help that is there for the one who wants it and out of the way for everybody else. */
export function Disclosure({ summary, className, children, ...rest }: DisclosureProps) {
  return (
    <details {...rest} className={clsx('ds-details vern-disclosure', className)}>
      <summary>{summary}</summary>
      <div className="vern-disclosure__content">{children}</div>
    </details>
  );
}
