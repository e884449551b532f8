import type { Place } from '../../server/answers.ts';

/** Kinds of unit that figures are shown for. */
export type CountedKind = 'school' | 'kindergarten';

/** What the figures are about: the places one has, and the schools and kindergartens there today. */
export type Reach = {
  readonly placeNames: readonly string[];
  readonly kindOf: ReadonlyMap<string, CountedKind>;
};

type Named = { readonly id: string; readonly name: string };

/**
 * Finds the schools and kindergartens at and below some places. Without it, nought reports from the kindergartens
 * would be shown to a director of schools, who has none.
 */
export function reachOf(figurePlaces: readonly Named[], places: readonly Place[]): Reach {
  const parentOf = new Map(places.map(({ id, parentId }) => [id, parentId]));
  const roots = new Set(figurePlaces.map(({ id }) => id));
  const isWithin = (id: string | null | undefined): boolean =>
    Boolean(id) && (roots.has(id!) || isWithin(parentOf.get(id!)));
  const kindOf = new Map<string, CountedKind>();
  for (const { id, type, unitKind } of places) {
    if (type === 'unit' && isCounted(unitKind) && isWithin(id)) kindOf.set(id, unitKind);
  }
  // A school inside one's agency is not named beside the agency.
  const outermost = figurePlaces.filter(({ id }) => !isWithin(parentOf.get(id)));
  return { placeNames: outermost.map(({ name }) => name), kindOf };
}

function isCounted(kind: string | null): kind is CountedKind {
  return kind === 'school' || kind === 'kindergarten';
}
