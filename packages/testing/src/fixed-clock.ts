/** The instant at which tests happen: Thursday 15 January 2026, nine in the morning in Norway. */
export const FIXED_NOW = new Date('2026-01-15T09:00:00+01:00');

/** A clock that stands still, until a test moves it. */
export type FixedClock = (() => Date) & {
  /** Let time pass. */
  readonly advance: (milliseconds: number) => void;
};

/** Makes a clock of a test's own. */
export function fixedClock(start: Date = FIXED_NOW): FixedClock {
  let at = start.getTime();
  return Object.assign(() => new Date(at), {
    advance: (milliseconds: number) => {
      at += milliseconds;
    },
  });
}
