import './progress-bar.css';
import type { ReactNode } from 'react';

export interface ProgressBarProps {
  /** Steps finished or under way, from 0 to `max`. */
  readonly value: number;
  readonly max: number;
  /** Where one is, in words: "Steg 3 av 8". Seen and read aloud. */
  readonly label: string;
  /** Beside the label, such as "lagret 10:15". */
  readonly aside?: ReactNode;
}

/** A thin line that says how far one has come. */
export function ProgressBar({ value, max, label, aside }: ProgressBarProps) {
  return (
    <div className="vern-progress">
      <div className="vern-progress__row">
        <span>{label}</span>
        {aside && <span>{aside}</span>}
      </div>
      <div
        aria-label={label}
        aria-valuemax={max}
        aria-valuemin={0}
        aria-valuenow={value}
        aria-valuetext={label}
        className="vern-progress__track"
        role="progressbar"
      >
        <div className="vern-progress__done" style={{ width: `${(100 * value) / max}%` }} />
      </div>
    </div>
  );
}
