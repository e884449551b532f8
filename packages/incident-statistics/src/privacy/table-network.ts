import { cheapestFirst } from './cheapest-first.ts';

/** One figure of a table with its totals, as an arc between the two sums that it stands in. */
export interface Figure {
  readonly tail: number;
  readonly head: number;
  readonly value: number;
  /** What a reader knows of it without the table, when it is held back. */
  readonly least: number;
  readonly most: number;
  /** What readers lose when it is held back to protect another; Infinity where it is never. */
  readonly cost: number;
}

/** What can be asked of a table, and done to it, so that its held-back figures cannot be worked out. */
export interface TableNetwork {
  /** One entry a figure, in the order given; `protect` adds to it. */
  readonly hidden: boolean[];
  /** How far a held-back figure can be from its value as far as the sums and bounds tell: at most `enough` each way. */
  room(figure: number, enough: number): { readonly down: number; readonly up: number };
  /** Figures that make up for a figure's going one up (or down), in the order of the way; null when none can. */
  way(figure: number, sign: Sign): readonly Move[] | null;
  /** Whether two values of a held-back figure can be that far apart. */
  isApart(figure: number, apart: number): boolean;
  /** Hold back what costs least until two values of a figure can be that far apart. False when nothing brings it there. */
  protect(figure: number, apart: number): boolean;
}

/**
 * The sums of a table as the nodes of a network, its figures as the arcs.
 *
 * Every figure stands in two sums: a count in its row's and its column's, a total in the one it closes and the one it is part
 * of; that holds also where one dimension is in groups (Fischetti and Salazar 1999, Castro 2012). To raise a figure by 1 others
 * must make up for it along a way from its head back to its tail, each by 1 up or down. So what a reader can work out is a
 * question of ways through the held-back figures, and flows in whole numbers reach the exact bounds.
 */
export function tableNetwork(figures: readonly Figure[], isHidden: readonly boolean[]): TableNetwork {
  const hidden = [...isHidden];
  const arcsAt = arcsByNode(figures);

  // Way after way is looked for in the same few lists: what was reached by which is told by the number of the search.
  const searched = new Int32Array(arcsAt.length);
  const cameBy = new Int32Array(arcsAt.length);
  const costs = new Float64Array(arcsAt.length);
  const queue = new Int32Array(arcsAt.length);
  let search = 0;

  /** How much further a figure can go that way. */
  const left = (arc: number, sign: Sign, changes: Changes): number => {
    const { value, least, most } = figures[arc]!;
    const now = value + (changes.get(arc) ?? 0);
    return sign > 0 ? most - now : now - least;
  };
  const endsOf = (arc: number, sign: Sign) => {
    const { tail, head } = figures[arc]!;
    return sign > 0 ? ([head, tail] as const) : ([tail, head] as const);
  };
  const signFrom = (node: number, arc: number): Sign => (figures[arc]!.tail === node ? 1 : -1);
  const across = (node: number, arc: number) => {
    const { tail, head } = figures[arc]!;
    return tail === node ? head : tail;
  };
  const walkBack = (from: number, to: number): readonly Move[] => {
    const moves: Move[] = [];
    for (let node = to; node !== from; ) {
      const arc = cameBy[node]!;
      node = across(node, arc);
      moves.push({ arc, sign: signFrom(node, arc) });
    }
    return moves;
  };

  /**
   * The shortest way to make up for a change through figures that are held back; null when there is none.
   * Begun at the end with fewer figures: a row has a dozen, a column hundreds.
   */
  const freeWay = (arc: number, sign: Sign, changes: Changes): readonly Move[] | null => {
    const [from, to] = endsOf(arc, sign);
    const isBackwards = arcsAt[to]!.length < arcsAt[from]!.length;
    const [start, goal] = isBackwards ? [to, from] : [from, to];
    search += 1;
    searched[start] = search;
    queue[0] = start;
    for (let at = 0, end = 1; at < end; at++) {
      const node = queue[at]!;
      for (const each of arcsAt[node]!) {
        if (!hidden[each] || each === arc) continue;
        const reached = across(node, each);
        if (searched[reached] === search || left(each, signFrom(isBackwards ? reached : node, each), changes) <= 0)
          continue;
        searched[reached] = search;
        cameBy[reached] = each;
        if (reached === goal) {
          const moves = walkBack(start, goal);
          return isBackwards ? moves.map((move) => ({ arc: move.arc, sign: move.sign > 0 ? -1 : 1 })) : moves;
        }
        queue[end++] = reached;
      }
    }
    return null;
  };

  /** The cheapest way, where figures that are shown may be held back for it. */
  const cheapestWay = (arc: number, sign: Sign, changes: Changes): Way | null => {
    const [from, to] = endsOf(arc, sign);
    costs.fill(Number.POSITIVE_INFINITY);
    costs[from] = 0;
    const open = cheapestFirst();
    open.add({ cost: 0, node: from });
    for (let next = open.take(); next !== undefined; next = open.take()) {
      const { cost, node } = next;
      if (node === to) return { cost, moves: walkBack(from, to) };
      if (cost > costs[node]!) continue;
      for (const each of arcsAt[node]!) {
        if (each === arc) continue;
        const reached = across(node, each);
        const total = cost + (hidden[each] ? 0 : figures[each]!.cost);
        if (total >= costs[reached]! || left(each, signFrom(node, each), changes) <= 0) continue;
        costs[reached] = total;
        cameBy[reached] = each;
        open.add({ cost: total, node: reached });
      }
    }
    return null;
  };

  /** As much as others can make up for one way, up to `enough`. */
  const flow = (arc: number, sign: Sign, enough: number): Flow => {
    const changes = new Map<number, number>();
    const room = left(arc, sign, changes);
    let moved = 0;
    while (moved < Math.min(enough, room)) {
      const moves = freeWay(arc, sign, changes);
      if (moves === null) break;
      const step = Math.min(enough - moved, room - moved, ...moves.map((move) => left(move.arc, move.sign, changes)));
      for (const move of moves) changes.set(move.arc, (changes.get(move.arc) ?? 0) + move.sign * step);
      moved += step;
    }
    return { sign, changes, moved, isFull: moved >= room };
  };

  return {
    hidden,
    room: (arc, enough) => ({ down: flow(arc, -1, enough).moved, up: flow(arc, 1, enough).moved }),
    way: (arc, sign) => (left(arc, sign, UNCHANGED) > 0 ? freeWay(arc, sign, UNCHANGED) : null),
    isApart(arc, apart) {
      const { moved } = flow(arc, 1, apart);
      return moved >= apart || moved + flow(arc, -1, apart - moved).moved >= apart;
    },
    protect(arc, apart) {
      for (;;) {
        const flows = [flow(arc, 1, apart), flow(arc, -1, apart)];
        if (flows[0]!.moved + flows[1]!.moved >= apart) return true;
        const ways = flows.flatMap(({ sign, changes, isFull }) => (isFull ? [] : [cheapestWay(arc, sign, changes)]));
        const [cheapest] = ways.filter((way) => way !== null).toSorted((a, b) => a.cost - b.cost);
        if (cheapest === undefined) return false;
        for (const move of cheapest.moves) hidden[move.arc] = true;
      }
    },
  };
}

/** Up or down. */
export type Sign = 1 | -1;
type Changes = ReadonlyMap<number, number>;
const UNCHANGED: Changes = new Map();

/** One figure on a way, and whether it goes up or down there. */
export interface Move {
  readonly arc: number;
  readonly sign: Sign;
}

interface Way {
  readonly cost: number;
  readonly moves: readonly Move[];
}

interface Flow {
  readonly sign: Sign;
  readonly changes: Changes;
  readonly moved: number;
  /** The figure itself can go no further that way. */
  readonly isFull: boolean;
}

function arcsByNode(figures: readonly Figure[]): readonly (readonly number[])[] {
  const nodes = figures.reduce((most, { tail, head }) => Math.max(most, tail + 1, head + 1), 0);
  const arcs = Array.from({ length: nodes }, (): number[] => []);
  for (const [arc, { tail, head }] of figures.entries()) {
    arcs[tail]!.push(arc);
    arcs[head]!.push(arc);
  }
  return arcs;
}
