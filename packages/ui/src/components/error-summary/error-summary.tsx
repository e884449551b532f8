import './error-summary.css';
import { type MouseEvent, useEffect, useId, useRef } from 'react';
import { focusField } from '../field/focus-field.ts';
import { Heading } from '../heading/heading.tsx';

export interface ErrorSummaryProps {
  /** "Dette må du rette før du kan sende". */
  readonly title: string;
  readonly errors: readonly { readonly href: `#${string}`; readonly text: string }[];
}

/**
 * Lists what must be mended before one can go on, each as a link to the `id` of its field or question. Takes the focus
 * when it appears.
 */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const titleId = useId();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <section aria-labelledby={titleId} className="ds-error-summary vern-error-summary" ref={ref} tabIndex={-1}>
      <Heading id={titleId} level={2}>
        {title}
      </Heading>
      <ul>
        {errors.map(({ href, text }) => (
          <li key={href + text}>
            <a className="ds-link" data-color="neutral" href={href} onClick={goToField}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

// The address stays what it was: it belongs to the router, and a step back leads to the page before.
function goToField(event: MouseEvent<HTMLAnchorElement>) {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  focusField(target);
}
