import { costOf } from './figure-cost.ts';
import type { FigureLayer, LayeredFigure } from './layered-network.ts';
import { layeredNetwork } from './layered-network.ts';
import type { LinkedTables } from './linked-input.ts';
import { type LinkedFigure, type LinkedNetwork, SHARED } from './linked-network.ts';
import { figuresOfLines } from './suppressed-table.ts';
import { tableFigures } from './table-figures.ts';

/** Linked tables taken apart into figures and networks. */
export interface LinkedFigures extends LinkedNetwork {
  /** Every figure once, shared totals too. */
  readonly figures: readonly (LinkedFigure & LayeredFigure)[];
  /** The figures of each page in the order of `tableFigures`. */
  readonly places: readonly (readonly PlacedLink[])[];
  /** The place of the newest release among all. */
  readonly newest: number;
  readonly threshold: number;
}

/** Where a page's figure is found. */
interface PlacedLink extends LinkedFigure {
  readonly value: number;
  /** The sum that closes the table, where the figure is the sum of all. */
  readonly tail: number;
}

/** Takes linked tables apart, as `requireLinkedTables` lets them through. */
export function linkedFigures(input: LinkedTables): LinkedFigures {
  const { pages, groups = [], threshold = 5, earlier = [] } = input;
  const isShared = pages.length > 1;
  const layersOf = layersOfLinked(input);
  const figures: (LinkedFigure & LayeredFigure)[] = [];
  const places = pages.map((table, page) => {
    const columns = table[0]?.length ?? 0;
    const counted = new Map<number, number>();
    return tableFigures(table, groups).map((placed, index): PlacedLink => {
      const part = isShared && placed.place.col === columns ? SHARED : page;
      const at = counted.get(part) ?? 0;
      counted.set(part, at + 1);
      const { tail, head, value } = placed;
      if (part !== SHARED || page === 0) {
        const cost = costOf(placed, { columns, groups: groups.length }, false);
        figures.push({ part, at, tail, head, cost, layers: layersOf(page, index, value) });
      }
      return { part, at, value, tail };
    });
  });
  const inPart = (part: number) => figures.filter((figure) => figure.part === part);
  const shared = isShared ? sharedTotals(inPart(SHARED), places) : null;
  const networks = pages.map((_, page) => layeredNetwork(inPart(page)));
  return { figures, places, threshold, newest: earlier.length, pages: networks, shared };
}

/** Pages take over from the shared totals at each row, and at the ground behind the sum of all. */
function sharedTotals(
  totals: readonly LayeredFigure[],
  places: readonly (readonly PlacedLink[])[],
): LinkedNetwork['shared'] {
  const rows = [...new Set(totals.map(({ head }) => head))].filter((sum) => totals.every(({ tail }) => tail !== sum));
  const hub = Math.max(...totals.map(({ tail, head }) => Math.max(tail, head))) + 1;
  const grounds = places.map((page) => page.at(-1)!.tail);
  const network = layeredNetwork(
    totals,
    [...rows, grounds[0]!].map((tail) => ({ tail, head: hub })),
  );
  return { network, figures: totals.length, ends: [...rows.map((row) => places.map(() => row)), grounds] };
}

/** What was shown and known of each page's figures, release by release. */
function layersOfLinked({ pages, groups = [], threshold = 5, earlier = [] }: LinkedTables) {
  const releases = earlier.map(({ pages: then, published }) =>
    then.map((table, page) => ({
      width: (table[0]?.length ?? 0) + 1,
      counts: tableFigures(table, groups),
      shown: figuresOfLines(published[page]!),
      isTold: published[page]!.primary !== null,
    })),
  );
  return (page: number, index: number, value: number): readonly FigureLayer[] => {
    const width = (pages[page]![0]?.length ?? 0) + 1;
    const [line, col] = [Math.floor(index / width), index % width];
    const before = releases.map((then): FigureLayer => {
      // A total that stands on several pages is shown when it is on one.
      const alike = col === width - 1 ? then : [then[page]!];
      const isShown = alike.some(
        (each) => each.shown[col === width - 1 ? line * each.width + each.width - 1 : index] !== null,
      );
      const was = then[page]!.counts[index]!.value;
      return { ...heldBack(was, alike.some(({ isTold }) => isTold) ? threshold : null), isShown };
    });
    return [...before, { ...heldBack(value, null), isShown: false }];
  };
}

/** What a reader knows of a held-back count; more where it was told how many are small, by which threshold. */
function heldBack(value: number, told: number | null): Omit<FigureLayer, 'isShown'> {
  const most = Number.POSITIVE_INFINITY;
  if (told === null) return { value, least: Math.min(1, value), most };
  if (value > 0 && value < told) return { value, least: 1, most: Math.ceil(told) - 1 };
  return { value, least: Math.min(told, value), most };
}
