import type { Period } from '../calendar/index.ts';

/** A place in the law and the days on which what happens falls under it. */
export type Citation = Period & {
  /** A proper name: the same in every language. */
  readonly text: string;
  /** Read in a copy of the consolidated law. What was not is marked wherever it is shown. No lawyer has read either. */
  readonly isConfirmed: boolean;
};
