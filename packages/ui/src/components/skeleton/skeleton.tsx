import './skeleton.css';

export interface SkeletonProps {
  /** The shape of what will come: lines of text, rows of a table or a stack of cards. */
  readonly shape: 'text' | 'rows' | 'cards';
  /** How many lines, rows or cards. */
  readonly count: number;
  /** Read aloud in its place: "Henter sakene". */
  readonly label: string;
}

/** Holds the place of what is being fetched, so that nothing jumps when it comes. */
export function Skeleton({ shape, count, label }: SkeletonProps) {
  return (
    <div aria-busy="true" className="vern-skeleton" data-shape={shape} role="status">
      <span className="ds-sr-only">{label}</span>
      {Array.from({ length: count }, (_, index) => `line-${index}`).map((key) => (
        <span aria-hidden="true" className="vern-skeleton__line" key={key} />
      ))}
    </div>
  );
}
