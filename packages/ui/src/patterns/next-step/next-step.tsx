import './next-step.css';
import type { ReactNode } from 'react';

export interface NextStepProps {
  /** Names the panel for screen readers: "Neste steg". */
  readonly label: string;
  /** What is to be done now, as a sentence: "Ta kontakt med Kari og hør hvordan det går." */
  readonly sentence: ReactNode;
  /** The one button that does it. None when the reader waits for somebody else. */
  readonly action?: ReactNode;
  /** A `DeadlineText`. */
  readonly deadline?: ReactNode;
  /** What whoever waits for it can do meanwhile. */
  readonly meanwhile?: ReactNode;
}

/** On top of a case: the one next thing, with its deadline and one button. */
export function NextStep({ label, sentence, action, deadline, meanwhile }: NextStepProps) {
  return (
    <section aria-label={label} className="vern-next-step" {...(action ? {} : { 'data-done': '' })}>
      <div className="vern-next-step__words">
        <p className="vern-next-step__sentence">{sentence}</p>
        {deadline && <p>{deadline}</p>}
        {meanwhile && <p>{meanwhile}</p>}
      </div>
      {action}
    </section>
  );
}
