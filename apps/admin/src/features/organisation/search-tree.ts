import type { Branch } from './place-tree.ts';

/** What a search leaves of the tree. */
export type TreeHits = {
  readonly branches: readonly Branch[];
  /** How many places have the text in their name. */
  readonly hits: number;
  /** The branches that must be open for every hit to be seen. */
  readonly openIds: ReadonlySet<string>;
};

/** Keeps the places whose name has the text in it, and the way down to them. What lies below a hit can be opened. */
export function searchTree(branches: readonly Branch[], text: string): TreeHits {
  const wanted = folded(text.trim());
  const openIds = new Set<string>();
  let hits = 0;
  const keep = (branch: Branch): Branch | null => {
    const isHit = folded(branch.name).includes(wanted);
    if (isHit) hits += 1;
    const below = branch.children.map(keep).filter((child) => child !== null);
    if (below.length > 0) openIds.add(branch.id);
    if (below.length > 0) return { ...branch, children: below };
    return isHit ? branch : null;
  };
  return { branches: branches.map(keep).filter((branch) => branch !== null), hits, openIds };
}

function folded(text: string): string {
  return text.toLocaleLowerCase('nb');
}
