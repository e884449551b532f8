import './timeline.css';
import type { ReactNode } from 'react';

/** One thing that happened to a case, in words. Entries come in the order they are shown. */
export interface TimelineEntry {
  readonly id: string;
  /** What happened: "Rektor tok imot meldingen". */
  readonly text: ReactNode;
  /** As people say it: "i dag 10:15". */
  readonly when: string;
  /** The exact time, on hover. */
  readonly exact: string;
  /** The instant in ISO form. */
  readonly dateTime: string;
  /** Who did it, if a person did. */
  readonly who?: string | undefined;
  /** What was written, such as an answer or a note. */
  readonly detail?: ReactNode;
  /** `step` for what moved the case on; everything else is `event`. */
  readonly weight: 'step' | 'event';
}

export interface TimelineProps {
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
  /** What the two kinds of dots say; it stands where both are there to be told apart. */
  readonly legend: Readonly<Record<TimelineEntry['weight'], string>>;
}

/** Everything that has happened with a case, in the order given. */
export function Timeline({ label, entries, legend }: TimelineProps) {
  const isMixed = new Set(entries.map(({ weight }) => weight)).size > 1;
  return (
    <>
      {isMixed && <Legend legend={legend} />}
      <Entries entries={entries} label={label} />
    </>
  );
}

function Legend({ legend }: Pick<TimelineProps, 'legend'>) {
  return (
    <p className="vern-timeline__legend">
      {(['step', 'event'] as const).map((weight) => (
        <span className="vern-timeline__key" data-weight={weight} key={weight}>
          {legend[weight]}
        </span>
      ))}
    </p>
  );
}

function Entries({ label, entries }: Omit<TimelineProps, 'legend'>) {
  return (
    <ol aria-label={label} className="vern-timeline">
      {entries.map(({ id, text, when, exact, dateTime, who, detail, weight }) => (
        <li className="vern-timeline__entry" data-weight={weight} key={id}>
          <div className="vern-timeline__text">{text}</div>
          <div className="vern-timeline__meta">
            <time dateTime={dateTime} title={exact}>
              {when}
            </time>
            {who && ` · ${who}`}
          </div>
          {detail && <div className="vern-timeline__detail">{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
