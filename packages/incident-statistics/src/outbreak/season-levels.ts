/** Which past periods a baseline is made of. */
export interface BaselineWindow {
  readonly perYear: number;
  readonly years: number;
  /** Periods on each side of the same time in earlier years that share the level of the period judged. */
  readonly halfWindow: number;
  /** Levels in a year, that one included; 1 leaves out all other times of the year. */
  readonly seasons: number;
  /** Newest periods before the one judged that are left out: what may itself be an outbreak, or not yet all reported. */
  readonly leftOut: number;
}

/**
 * The level of each period of the baseline: `seasons` − 1 around the same time in earlier years, 0 to `seasons` − 2 for the
 * stretches between in the order of the year (longer ones first, where they cannot be equal).
 * @param at - Index of the period judged; at least `earliestAt`.
 * @returns One entry for each period before it; null = not in the baseline.
 */
export function seasonLevels(at: number, window: BaselineWindow): (number | null)[] {
  const { perYear, years, halfWindow, seasons, leftOut } = window;
  const levels: (number | null)[] = Array.from({ length: at }, () => null);
  const between = perYear - 2 * halfWindow - 1;
  for (let i = at - years * perYear - halfWindow; i < at - leftOut; i++) {
    // Periods after the same time of the year before.
    const sinceWindow = (i - at + years * perYear + halfWindow) % perYear;
    if (sinceWindow <= 2 * halfWindow) levels[i] = seasons - 1;
    else if (seasons > 1) levels[i] = stretchOf(sinceWindow - 2 * halfWindow - 1, between, seasons - 1);
  }
  return levels;
}

/** The first period that has its whole baseline before it. */
export function earliestAt({ years, perYear, halfWindow }: BaselineWindow): number {
  return years * perYear + halfWindow;
}

/** In which of so many stretches a place lies, where the first ones are longer by one when they cannot be equal. */
function stretchOf(place: number, places: number, stretches: number): number {
  const short = Math.floor(places / stretches);
  const longer = places % stretches;
  const inLonger = longer * (short + 1);
  return place < inLonger ? Math.floor(place / (short + 1)) : longer + Math.floor((place - inLonger) / short);
}
