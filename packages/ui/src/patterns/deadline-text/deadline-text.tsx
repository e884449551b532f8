import './deadline-text.css';

export interface DeadlineTextProps {
  /** As people say it: "senest i morgen kl. 12", "skulle vært gjort i går". The words carry the state; the colour helps. */
  readonly text: string;
  /** The exact time, on hover and for screen readers: "mandag 23. november 2026 kl. 12.00". */
  readonly exact: string;
  /** The instant or day in ISO form. */
  readonly dateTime: string;
  readonly state: 'ahead' | 'soon' | 'overdue' | 'met';
  /** Where the deadline comes from: a paragraph, a procedure, a promise. */
  readonly source?: string | undefined;
}

/** When something must be done, and who says so. */
export function DeadlineText({ text, exact, dateTime, state, source }: DeadlineTextProps) {
  return (
    <span>
      <time className="vern-deadline" data-state={state} dateTime={dateTime} title={exact}>
        {text}
        <span className="ds-sr-only"> ({exact})</span>
      </time>
      {source && <span className="vern-deadline__source"> · {source}</span>}
    </span>
  );
}
