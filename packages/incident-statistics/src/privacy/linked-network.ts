import type { LayeredNetwork, Span } from './layered-network.ts';
import type { Sign } from './table-network.ts';

/** One figure of the linked tables: which part it is in, and its place there. */
export interface LinkedFigure {
  readonly part: number;
  readonly at: number;
}

/** Linked tables as one: their own figures page by page, and the totals that all pages share. */
export interface LinkedNetwork {
  readonly pages: readonly LayeredNetwork[];
  /** Null where there is one page: its totals are figures like the others. */
  readonly shared: SharedTotals | null;
}

/** The totals of rows and groups that stand on every page, closed by a hub behind the sums where pages take over. */
export interface SharedTotals {
  readonly network: LayeredNetwork;
  /** Of each link, in the order after the figures: the sum on each page that it leads to. */
  readonly ends: readonly (readonly number[])[];
  readonly figures: number;
}

/** The part that stands for the shared totals. */
export const SHARED = -1;

/** Whether a figure can be another in a span: then there are other tables that fit all that a reader was shown. */
export function isFree({ pages, shared }: LinkedNetwork, { part, at }: LinkedFigure, span: Span): boolean {
  if (part !== SHARED) return SIGNS.some((sign) => pages[part]!.way(at, sign, span) !== null);
  return SIGNS.some((sign) => {
    const ends = endsOfWay(shared!, at, sign, span);
    return ends !== null && pages.every((page, p) => page.carries(ends.from[p]!, ends.to[p]!, span));
  });
}

/** Holds back in the newest release until a figure can be another in a span. False when that does not bring it there. */
export function makeFree({ pages, shared }: LinkedNetwork, { part, at }: LinkedFigure, span: Span): boolean {
  if (part !== SHARED) return pages[part]!.protect(at, span);
  if (!shared!.network.protect(at, span)) return false;
  return SIGNS.some((sign) => {
    const ends = endsOfWay(shared!, at, sign, span);
    return ends !== null && pages.every((page, p) => page.makeCarry(ends.from[p]!, ends.to[p]!, span));
  });
}

const SIGNS: readonly Sign[] = [1, -1];

/** Between which sums every page must make up for what shared totals change; null when nothing makes up for it among them. */
function endsOfWay({ network, ends, figures }: SharedTotals, at: number, sign: Sign, span: Span) {
  const links = network.way(at, sign, span)?.filter(({ arc }) => arc >= figures);
  const into = links?.find((move) => move.sign > 0);
  const outOf = links?.find((move) => move.sign < 0);
  if (into === undefined || outOf === undefined) return null;
  return { from: ends[into.arc - figures]!, to: ends[outOf.arc - figures]! };
}
