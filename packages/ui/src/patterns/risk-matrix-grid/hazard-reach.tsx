import type { PlacedHazard } from './hazard.ts';

/** Distances between the frames of hazards that share cells, in pixels; they come round after so many. */
const STEPS = 4;
const STEP_PX = 3;

interface HazardReachProps {
  readonly hazard: PlacedHazard;
  /** Rows of cells in the grid. */
  readonly rows: number;
}

/** The frame around the cells a hazard may lie in; nothing for one that lies in a single cell. */
export function HazardReach({ hazard: { from, to, number }, rows }: HazardReachProps) {
  if (from.likelihood === to.likelihood && from.consequence === to.consequence) return null;
  // Line 1 is above the column heads and line 2 above the highest likelihood; the row heads take the first column.
  const row = (likelihood: number) => rows - likelihood + 1;
  return (
    <span
      aria-hidden="true"
      className="vern-matrix__reach"
      style={{
        gridRow: `${row(to.likelihood)} / ${row(from.likelihood) + 1}`,
        gridColumn: `${from.consequence + 2} / ${to.consequence + 3}`,
        margin: 2 + ((number - 1) % STEPS) * STEP_PX,
      }}
    >
      <span className="vern-matrix__reach-number">{number}</span>
    </span>
  );
}
