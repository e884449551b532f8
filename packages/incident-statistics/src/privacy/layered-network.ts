import { type Move, type Sign, type TableNetwork, tableNetwork } from './table-network.ts';

/** One figure of a table through its releases, the newest last. */
export interface LayeredFigure {
  readonly tail: number;
  readonly head: number;
  readonly layers: readonly FigureLayer[];
  /** What readers lose when it is held back to protect another. */
  readonly cost: number;
}

/** A figure as it was at a release; `isShown` of the newest is decided here. */
export interface FigureLayer {
  readonly value: number;
  readonly isShown: boolean;
  /** What a reader knows of it when it is held back. */
  readonly least: number;
  readonly most: number;
}

/** Releases from the one to the other, both included, by their places. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A table with its earlier releases, and what can be asked of them together. */
export interface LayeredNetwork {
  /** Which figures the newest release holds back; one entry each. */
  readonly hidden: readonly boolean[];
  setHidden(figure: number, isHidden: boolean): void;
  /** Figures that make up for one going up or down, in all releases of a span alike. */
  way(figure: number, sign: Sign, span: Span): readonly Move[] | null;
  /**
   * Holds back in the newest release a figure and what costs least, until it can be another in a span that ends there. False when
   * nothing brings it there.
   */
  protect(figure: number, span: Span): boolean;
  /** Whether one can go from a sum to another, each figure on the way by 1, in all releases of a span alike. */
  carries(from: number, to: number, span: Span): boolean;
  /** Holds back in the newest release until one can. */
  makeCarry(from: number, to: number, span: Span): boolean;
}

/**
 * Releases of one table as layers of one network.
 *
 * What changes a figure in some releases in a row, and others in the same ones to make up for it, changes nothing that was
 * added or taken back within them, and at the ends of the span only what leaves its direction as it was: so it fits everything
 * that a reader was shown, and also that reports only come (or, where one was taken back, go).
 *
 * @param links - Arcs that always give way, both ways, after the figures.
 */
export function layeredNetwork(
  figures: readonly LayeredFigure[],
  links: readonly { readonly tail: number; readonly head: number }[] = [],
): LayeredNetwork {
  const hidden = figures.map(() => false);
  const networks = new Map<string, { readonly network: TableNetwork; readonly span: Span }>();
  const newest = (figures[0]?.layers.length ?? 1) - 1;
  const mayHide = (figure: LayeredFigure, { first, last }: Span) =>
    figure.layers.slice(first, Math.min(last + 1, newest)).every(({ isShown }) => !isShown);
  const isHiddenIn = (figure: LayeredFigure, at: number, span: Span) =>
    mayHide(figure, span) && (span.last < newest || hidden[at]!);
  const arcsOf = (span: Span) => [
    ...figures.map((figure) => ({
      ...boundsIn(figure, span),
      tail: figure.tail,
      head: figure.head,
      cost: span.last === newest && mayHide(figure, span) ? figure.cost : Number.POSITIVE_INFINITY,
    })),
    ...links.map((link) => ({ ...link, ...ENDLESS })),
  ];
  const build = (span: Span, more: readonly ReturnType<typeof carrier>[] = []) =>
    tableNetwork(
      [...arcsOf(span), ...more],
      [...figures.map((figure, at) => isHiddenIn(figure, at, span)), ...links.map(() => true), ...more.map(() => true)],
    );
  const networkOf = (span: Span) => {
    const key = `${span.first} ${span.last}`;
    const known = networks.get(key) ?? { network: build(span), span };
    networks.set(key, known);
    return known.network;
  };
  const setHidden = (at: number, isHidden: boolean) => {
    hidden[at] = isHidden;
    for (const { network, span } of networks.values()) network.hidden[at] = isHiddenIn(figures[at]!, at, span);
  };
  const holdBackAsIn = (network: TableNetwork) => {
    for (const at of hidden.keys()) if (network.hidden[at] && !hidden[at]) setHidden(at, true);
  };
  const protectIn = (network: TableNetwork, at: number) => {
    const isProtected = network.protect(at, 1);
    holdBackAsIn(network);
    return isProtected;
  };
  const extra = figures.length + links.length;
  return {
    hidden,
    setHidden,
    way: (at, sign, span) => (isHiddenIn(figures[at]!, at, span) ? networkOf(span).way(at, sign) : null),
    protect: (at, span) => {
      if (!mayHide(figures[at]!, span)) return false;
      if (!hidden[at]) setHidden(at, true);
      return protectIn(networkOf(span), at);
    },
    carries: (from, to, span) => build(span, [carrier(from, to)]).way(extra, 1) !== null,
    makeCarry: (from, to, span) => protectIn(build(span, [carrier(from, to)]), extra),
  };
}

const ENDLESS = {
  value: 0,
  least: Number.NEGATIVE_INFINITY,
  most: Number.POSITIVE_INFINITY,
  cost: 0,
};

/** Closes a way from a sum to another: goes up by one from the end to the beginning. */
function carrier(from: number, to: number) {
  return { tail: to, head: from, value: 0, least: 0, most: 1, cost: 0 };
}

/** How far a figure can go in all releases of a span alike. */
function boundsIn({ layers }: LayeredFigure, { first, last }: Span) {
  const value = layers[last]!.value;
  let [down, up] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const layer of layers.slice(first, last + 1)) {
    down = Math.min(down, layer.value - layer.least);
    up = Math.min(up, layer.most - layer.value);
  }
  const [before, after] = [layers[first - 1], layers[last + 1]];
  const added = before === undefined ? Number.POSITIVE_INFINITY : layers[first]!.value - before.value;
  const yetAdded = after === undefined ? Number.POSITIVE_INFINITY : after.value - value;
  if (added >= 0) down = Math.min(down, added);
  else up = Math.min(up, -added);
  if (yetAdded >= 0) up = Math.min(up, yetAdded);
  else down = Math.min(down, -yetAdded);
  return { value, least: value - down, most: value + up };
}
