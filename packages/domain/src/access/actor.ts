import type { Assignment } from './assignment.ts';

/** A signed-in person as the policies see them. Everything that decides access is in here or in the thing itself. */
export type Actor = {
  readonly personId: string;
  readonly municipalityId: string;
  /** All of them, also past and future: the rules pick those that hold on the day. */
  readonly assignments: readonly Assignment[];
};
