import type { Place } from '../../server/answers.ts';

/** A place with what lies below it. */
export type Branch = Pick<Place, 'id' | 'name' | 'type' | 'unitKind'> & {
  /** Units at and below it. */
  readonly unitCount: number;
  readonly children: readonly Branch[];
};

/** The places as a tree, in alphabetical order on each level. A place whose parent is closed stands at the top. */
export function placeTree(places: readonly Place[]): readonly Branch[] {
  const known = new Set(places.map(({ id }) => id));
  const childrenOf = Map.groupBy(places, ({ parentId }) => (parentId && known.has(parentId) ? parentId : null));
  const branchesUnder = (parentId: string | null): readonly Branch[] =>
    (childrenOf.get(parentId) ?? []).map(toBranch).sort((a, b) => a.name.localeCompare(b.name, 'nb'));
  const toBranch = ({ id, name, type, unitKind }: Place): Branch => {
    const children = branchesUnder(id);
    const below = children.reduce((sum, { unitCount }) => sum + unitCount, 0);
    return { id, name, type, unitKind, children, unitCount: below + (type === 'unit' ? 1 : 0) };
  };
  return branchesUnder(null);
}

/** Ids of every branch that can be opened. */
export function openableIds(branches: readonly Branch[]): readonly string[] {
  return branches.flatMap(({ id, children }) => (children.length > 0 ? [id, ...openableIds(children)] : []));
}

/** Ids of what is open when one comes: everything above the agencies. */
export function firstOpenIds(branches: readonly Branch[]): readonly string[] {
  return branches.flatMap(({ id, type, children }) =>
    type === 'municipality' || type === 'division' ? [id, ...firstOpenIds(children)] : [],
  );
}
