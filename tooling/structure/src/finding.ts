import type { Tree } from './tree.ts';

/** One place where the house breaks one of its rules. */
export interface Finding {
  /** Relative to the root. */
  readonly path: string;
  /** What is wrong and what to do, as one sentence. */
  readonly message: string;
}

/** A rule of the house that a machine can hold. */
export interface Rule {
  /** Kebab-case; printed with every finding. */
  readonly name: string;
  /** Everything in the tree that breaks it; empty when all is well. */
  readonly check: (tree: Tree) => readonly Finding[];
}
