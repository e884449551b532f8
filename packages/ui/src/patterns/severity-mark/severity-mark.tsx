import './severity-mark.css';
import type { Severity } from '@vern/domain/severity';

export interface SeverityMarkProps {
  readonly severity: Severity;
  /** The level in words. Never left out: the marks alone say nothing to one who cannot see them. */
  readonly label: string;
  readonly size?: 'sm' | 'md' | undefined;
}

/**
 * How serious: a word and one to three marks.
 *
 * In ink, not in red: a report of violence is not a fault of the one who sends it.
 */
export function SeverityMark({ severity, label, size = 'md' }: SeverityMarkProps) {
  return (
    <span className="vern-severity" data-severity={severity} data-size={size}>
      <SeverityMarks severity={severity} />
      {label}
    </span>
  );
}

/** The marks alone, for places where the word already stands beside them. */
export function SeverityMarks({ severity }: { readonly severity: Severity }) {
  return (
    <span aria-hidden="true" className="vern-severity__marks">
      {([1, 2, 3] as const).map((mark) => (
        <span className="vern-severity__mark" key={mark} {...(mark <= severity ? { 'data-on': '' } : {})} />
      ))}
    </span>
  );
}
