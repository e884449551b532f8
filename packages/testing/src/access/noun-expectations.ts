import type { Who } from './people.ts';

/** Who may do what with one of a noun, written by hand and ignorant of the code it judges. */
export type NounExpectations = {
  readonly noun: string;
  /** What the one is that the table speaks of: `one that a colleague has made at the school`. */
  readonly of: string;
  /** What can be asked, in words: by which procedure, by whom. Everybody else is refused with `otherwise`. */
  readonly rows: Readonly<
    Record<string, { readonly procedure: string; readonly allowed: readonly Who[]; readonly otherwise: string }>
  >;
  /** Everybody's own, and nobody else's: asked by somebody else they show nothing. */
  readonly own: readonly string[];
};
