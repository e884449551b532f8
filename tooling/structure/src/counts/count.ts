import type { Tree } from '../tree.ts';

/** Something of which the house has a number that may only fall. */
export interface Count {
  /** Kebab-case; its key in the file of numbers. */
  readonly name: string;
  /** Every place that counts, as one line that says where and what. */
  readonly places: (tree: Tree) => readonly string[];
}
