import './error-summary.css';
import { useEffect, useRef } from 'react';
import { Heading } from '../heading/heading.tsx';

export interface ErrorSummaryProps {
  /** "Dette må du rette før du kan sende". */
  readonly title: string;
  readonly errors: readonly { readonly href: `#${string}`; readonly text: string }[];
}

/** Lists what must be mended before one can go on, each as a link to its place. Takes the focus when it appears. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div className="ds-error-summary vern-error-summary" ref={ref} tabIndex={-1}>
      <Heading level={2}>{title}</Heading>
      <ul>
        {errors.map(({ href, text }) => (
          <li key={href + text}>
            <a className="ds-link" data-color="neutral" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
