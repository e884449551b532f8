import './report-clock.css';
import type { ReporterStep } from '@vern/domain/incident';

/** One of the four steps a reporter can follow: sent, received, followed up, closed. */
export interface ClockStep {
  readonly step: ReporterStep;
  readonly label: string;
  readonly state: 'passed' | 'current' | 'ahead';
  /** When it happened, as people say it: "i dag 10:15". */
  readonly when?: string | undefined;
}

export interface ReportClockProps {
  /** The four steps in order, as the domain's `reporterClock` gives them. */
  readonly steps: readonly ClockStep[];
  /** What the steps are, read aloud: "Hvor langt meldingen har kommet". */
  readonly label: string;
  /** Read aloud after each step's word. */
  readonly stateLabels: Readonly<Record<ClockStep['state'], string>>;
}

/** The four steps a report goes through, and where this one is. */
export function ReportClock({ steps, label, stateLabels }: ReportClockProps) {
  return (
    <ol aria-label={label} className="vern-clock">
      {steps.map(({ step, label: word, state, when }) => (
        <li
          aria-current={state === 'current' ? 'step' : undefined}
          className="vern-clock__step"
          data-state={state}
          key={step}
        >
          <span aria-hidden="true" className="vern-clock__dot" />
          <span className="vern-clock__label">
            {word}
            <span className="ds-sr-only">, {stateLabels[state]}</span>
          </span>
          {when && <span>{when}</span>}
        </li>
      ))}
    </ol>
  );
}
